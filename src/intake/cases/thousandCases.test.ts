import { expect, test } from 'vitest'
import type { Cell } from '../Sheet.ts'
import { sheetOfRows, takeExample } from './cases.examples.ts'

const units = ['Sở Tư pháp', 'UBND phường Hoàn Kiếm', 'SỞ NỘI VỤ', 'Xã Đông Anh', 'Phòng không có thật']
const channels = ['Trực tuyến', 'Trực tiếp', 'BCCI', '']

/** Minimal standard generator (Park and Miller 1988), so that the rows are the same each time. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

const two = (value: number) => String(value).padStart(2, '0')

/** A thousand rows, and beside them what was meant by each. */
function drawn() {
  const random = seeded(7)
  const meant: { unit: number; channel: number; isOpen: boolean; isEarly: boolean }[] = []
  const rows = Array.from({ length: 1000 }, (_, i): Cell[] => {
    const one = {
      unit: random(units.length),
      channel: random(channels.length),
      isOpen: random(5) === 0,
      isEarly: random(40) === 0,
    }
    meant.push(one)
    const day = 11 + random(17)
    const finished = one.isOpen ? null : `${two(one.isEarly ? day - 10 : day + 1)}/03/2026 16:00`
    const received = `${two(day)}/03/2026 ${two(8 + random(8))}:${two(random(60))}`
    const code = `H26.${String(i).padStart(4, '0')}`
    return [i + 1, code, units[one.unit] ?? null, channels[one.channel] || null, received, finished]
  })
  const heads = ['STT', 'Số hồ sơ', 'Cơ quan giải quyết', 'Kênh', 'Ngày nhận', 'Ngày hoàn thành']
  return { meant, sheet: sheetOfRows([heads, ...rows]) }
}

test('of a thousand rows as many are taken, refused and counted as were drawn', () => {
  const { meant, sheet } = drawn()
  const { report, rows, faults } = takeExample(sheet)
  const isEarly = (one: (typeof meant)[number]) => one.isEarly && !one.isOpen
  const isUnknown = ({ unit }: (typeof meant)[number]) => unit === 4
  const good = meant.filter((one) => !isEarly(one) && !isUnknown(one))
  expect(report).toMatchObject({ taken: good.length, refused: 1000 - good.length, in_doubt: 0 })
  expect(good.length).toBeGreaterThan(700)
  expect(faults.filter((fault) => fault.startsWith('date-early'))).toHaveLength(meant.filter(isEarly).length)
  expect(faults.filter((fault) => fault.startsWith('unit-unknown'))).toHaveLength(1)
  const codes = ['S.TUPHAP', 'X.00070', 'S.NOIVU.2025', 'X.00454']
  for (const [i, code] of codes.entries())
    expect([code, rows.filter(({ unit }) => unit === code).length]).toEqual([
      code,
      good.filter(({ unit }) => unit === i).length,
    ])
  for (const [i, channel] of ['online', 'counter', 'post', null].entries())
    expect([channel, rows.filter((row) => row.channel === channel).length]).toEqual([
      channel,
      good.filter((one) => one.channel === i).length,
    ])
  expect(rows.filter(({ finished }) => finished === null)).toHaveLength(
    good.filter(({ isOpen }) => isOpen).length,
  )
})
