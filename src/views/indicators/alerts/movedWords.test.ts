import { expect, test } from 'vitest'
import type { MovedTogether } from '../../../answers/signals/Signal.ts'
import { periodNamed } from '../../../domain/indicator/period.ts'
import { en } from '../../../i18n/en.ts'
import { vi } from '../../../i18n/vi.ts'
import { falseLine, movedLines, restlessLine } from './movedWords.ts'

const definition = {
  indicator: 'on_time',
  name_vi: 'Hồ sơ đúng hạn',
  name_en: 'Dossiers on time',
} as MovedTogether['definition']
const unit = (code: string, name: string) =>
  ({ unit: code, name_vi: name, name_en: name, kind: 'commune' }) as MovedTogether['units'][number]
const week = periodNamed('2026-W46', 'civil')

test('a common movement is told with its size, and as of this week or since which', () => {
  const moved = { definition, kind: 'commune', common: { times: 4.8, since: week }, units: [] }
  expect(movedLines({ together: [moved], week }, null, vi)).toEqual([
    'Biến động chung: lượt chưa đạt “Hồ sơ đúng hạn” của xã, phường tuần này gấp khoảng 4,8 lần, không riêng đơn vị nào.',
  ])
  const earlier = { ...moved, common: { times: 12.4, since: periodNamed('2026-W44', 'civil') } }
  expect(movedLines({ together: [earlier], week }, null, vi)[0]).toMatch(/từ tuần 44.* gấp khoảng 12 lần/)
  expect(movedLines({ together: [moved], week }, ['department'], vi)).toEqual([])
})

test('a group names some of its units and counts the others', () => {
  const units = ['A', 'B', 'C', 'D', 'E', 'F'].map((code) => unit(code, `Xã ${code}`))
  const [line] = movedLines(
    { together: [{ definition, kind: 'commune', common: null, units }], week },
    null,
    vi,
  )
  expect(line).toBe(
    'Cùng tăng một lúc, “Hồ sơ đúng hạn”: 6 xã, phường (Xã A, Xã B, Xã C, Xã D, và 2 đơn vị khác).',
  )
})

test('false alarms of a quiet year are told as a number, below one as less than one, untested as nothing', () => {
  const parent = unit('HN', 'Thành phố Hà Nội')
  expect(falseLine({ parent, slipTests: 9, falseAYear: 3.6 }, vi)).toBe(
    'Trong một năm không có gì bất thường, cả Thành phố Hà Nội có khoảng 4 cảnh báo giảm sai.',
  )
  expect(falseLine({ parent, slipTests: 9, falseAYear: 0.4 }, en)).toMatch(/fewer than 1 false slip/)
  expect(falseLine({ parent, slipTests: 0, falseAYear: 0 }, vi)).toBeNull()
})

test('rates whose weeks vary too much are named', () => {
  expect(restlessLine({ restless: [] }, vi)).toBeNull()
  expect(restlessLine({ restless: [{ definition, kind: 'commune' }] }, vi)).toBe(
    'Số hằng tuần lên xuống quá mạnh, hãy theo dõi theo tháng: Hồ sơ đúng hạn (xã, phường).',
  )
})
