import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unitHeat } from '../../src/answers/indicators/unitHeat.ts'
import { type FormerDistrict, formerDistricts } from '../../src/answers/lists/formerDistricts.ts'
import { type IndicatorDefinition, indicatorList } from '../../src/answers/lists/indicatorList.ts'
import { vi } from '../../src/i18n/vi.ts'
import { openPackage } from '../database/openPackage.ts'
import { defaultData } from '../report/defaultData.ts'
import { openSite, type Site } from './openSite.ts'
import { report } from './report.ts'
import { go, shown } from './shown.ts'
import { vietnameseLeft } from './vietnameseLeft.ts'

const at = 'tab=heat&grain=month&period=2026-10&kind=commune'
const october = ['--grain', 'month', '--from', '2026-10-01', '--to', '2026-10-31']
const said = vi.heat
const { format } = vi
const shownIndicators = ['on_time', 'online_filing', 'reuse', 'disbursement'] as const

let site: Site
let districtOf: ReadonlyMap<string, FormerDistrict>
let printed: Printed[]
let definitions: readonly IndicatorDefinition[]

interface Printed {
  unit: string
  indicator: string
  numerator: number
  denominator: number
  value: number
}

interface ShownRow {
  unit: string | null
  name: string
  isSum: boolean
  cells: { text: string; step: string }[]
}

beforeAll(async () => {
  site = await openSite()
  const database = await openPackage(defaultData())
  districtOf = await formerDistricts(database, {})
  definitions = await indicatorList(database, {})
  database.close()
  printed = (await report('indicators', ...october, '--children')) as unknown as Printed[]
})

afterAll(() => site.close())

/** What stands over the column of an indicator. */
function headOf(indicator: string): string {
  const definition = definitions.find((one) => one.indicator === indicator)
  return format.short(definition ?? expect.fail(`no indicator ${indicator}`))
}

describe('units beside all indicators', () => {
  it('shows the figures that the report prints, commune by commune', async () => {
    const { page, said: spoken } = await site.visit(`/indicators?${at}`)
    await shown(page, /^Tháng 10\/2026: \d+\/126 xã, phường/)
    const rows = await rowsOf(page)
    expect(rows.map(({ unit }) => unit).sort()).toEqual([...districtOf.keys()].sort())
    const columns = await columnsOf(page)
    for (const indicator of shownIndicators) {
      const column = columns.indexOf(headOf(indicator))
      const written = rows.map(({ unit, cells }) => [unit, cells[column]?.text])
      const expected = rows.map(({ unit }) => [unit, inCell(printedValue(unit ?? '', indicator))])
      expect(written).toEqual(expected)
    }
    expect(spoken).toEqual([])
  })

  it('colours nothing but what misses its target beyond chance, most of it on top', async () => {
    const database = await openPackage(defaultData())
    const window = { start: '2026-01-01', end: '2026-01-31' }
    const options = { parent: 'HN', kinds: ['commune'], window, asOf: '2026-11-20' }
    const heat = await unitHeat(database, { ...options, measure: 'target' })
    const residuals = await unitHeat(database, { ...options, measure: 'residual' })
    database.close()
    const missed = new Map(
      heat.rows.map(({ unit, cells }) => [unit.unit, cells.filter((one) => one.missed).length]),
    )
    const { page } = await site.visit(`/indicators?${at.replace('2026-10', '2026-01')}`)
    await shown(page, /^Tháng 0?1\/2026: /)
    const rows = await rowsOf(page)
    expect(rows.map(({ unit, cells }) => [unit, cells.filter(isColoured).length])).toEqual(
      rows.map(({ unit }) => [unit, missed.get(unit ?? '')]),
    )
    const counts = rows.map(({ cells }) => Number(cells[0]?.text.split('/')[0]))
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(counts[0]).toBeGreaterThan(1)

    await page.getByRole('button', { name: `${said.measure.label}: ` }).click()
    await page.getByRole('option', { name: said.measure.residual }).click()
    await shown(page, /giới hạn 99,8/)
    const worse = residuals.rows.flatMap(({ unit, cells }) =>
      cells.some(({ residual }) => residual?.verdict === 'worse') ? [unit.unit] : [],
    )
    const coloured = (await rowsOf(page)).filter(({ cells }) => cells.some(isColoured))
    expect(worse.length).toBeGreaterThan(0)
    expect(coloured.map(({ unit }) => unit).sort()).toEqual(worse.sort())
  })

  it('sums communes under their former districts and shows one of these alone', async () => {
    const { page } = await site.visit(`/indicators?${at}`)
    await shown(page, /^Tháng 10\/2026: /)
    await choose(page, said.districts.label, said.districts.all)
    await page.locator('main tbody tr th button', { hasText: '(cũ)' }).first().waitFor()
    const rows = await rowsOf(page)
    const sums = rows.filter(({ isSum }) => isSum)
    expect([sums.length, rows.length]).toEqual([30, 156])
    const column = (await columnsOf(page)).indexOf(headOf('online_filing'))
    for (const { name, cells } of sums) {
      expect([name, cells[column]?.text]).toEqual([name, inCell(sumOf(name, 'online_filing'))])
    }
    const daBaDinh = rows.findIndex(({ name }) => name === 'Quận Ba Đình (cũ)')
    expect(rows.slice(daBaDinh + 1, daBaDinh + 4).map(({ isSum }) => isSum)).toEqual([false, false, false])

    await choose(page, said.districts.label, 'Quận Ba Đình (cũ)')
    await expect.poll(async () => (await rowsOf(page)).length).toBe(4)
    expect(page.url()).toContain('district=Q.001')
    const alone = await rowsOf(page)
    const ofBaDinh = [...districtOf]
      .filter(([, { district }]) => district.unit === 'Q.001')
      .map(([unit]) => unit)
    expect(
      alone
        .slice(1)
        .map(({ unit }) => unit)
        .sort(),
    ).toEqual(ofBaDinh.sort())
    await shown(page, /\/3 xã, phường/)

    await go(page, `/indicators?${at}&district=Q.001&heat=periods`)
    await shown(page, /^Tháng 10\/2026: .*98%/)
    const [sum] = await rowsOf(page)
    expect(sum?.name).toBe('Quận Ba Đình (cũ)')
    expect(sum?.cells.at(-1)?.text).toBe(inCell(sumOf('Quận Ba Đình (cũ)', 'on_time')))
  })

  it('sorts by the head of a column, worst first, then best first, then as before', async () => {
    const { page } = await site.visit(`/indicators?${at}`)
    await shown(page, /^Tháng 10\/2026: /)
    const before = (await rowsOf(page)).map(({ unit }) => unit)
    const column = (await columnsOf(page)).indexOf(headOf('reuse'))
    const head = page.locator('main thead tr:last-child th').nth(column + 1)
    const judged = async () => {
      const rows = await rowsOf(page)
      return rows.flatMap(({ cells }) => {
        const cell = cells[column]
        return cell && !['low', 'none'].includes(cell.step) ? [Number(cell.text.replace(',', '.'))] : []
      })
    }
    await head.getByRole('button').click()
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending')
    const worst = await judged()
    expect(worst).toEqual(worst.toSorted((a, b) => a - b))
    await head.getByRole('button').click()
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending')
    const best = await judged()
    expect(best).toEqual(best.toSorted((a, b) => b - a))
    await head.getByRole('button').click()
    await expect.poll(() => head.getAttribute('aria-sort')).toBeNull()
    expect((await rowsOf(page)).map(({ unit }) => unit)).toEqual(before)
  })

  it('opens a unit by its name and the trend of an indicator by its cell, with the keyboard too', async () => {
    const { page } = await site.visit(`/indicators?${at}`)
    await shown(page, /^Tháng 10\/2026: /)
    const [first] = await rowsOf(page)
    const column = (await columnsOf(page)).indexOf(headOf('reuse'))
    const name = page.locator('main tbody th a').first()
    await name.focus()
    for (let i = 0; i <= column; i += 1) await page.keyboard.press('ArrowRight')
    const read = await page.locator('main figure output').first().textContent()
    expect(read).toContain(`${first?.name} · Tái sử dụng dữ liệu số hóa · ${first?.cells[column]?.text}`)
    await page.keyboard.press('Enter')
    await shown(page, /^Tháng 10\/2026 \(01–31\/10\/2026\): tái sử dụng/)
    expect(page.url()).toContain(`unit=${first?.unit}`)
    expect(page.url()).not.toContain('tab=heat')
    await page.goBack()
    await shown(page, /^Tháng 10\/2026: /)
    await page.locator('main tbody td[data-at="0 2"]').click()
    await shown(page, /^Tháng 10\/2026 \(01–31\/10\/2026\): /)
    await page.goBack()
    await shown(page, /^Tháng 10\/2026: /)
    await name.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`#/unit\\?.*unit=${first?.unit}`))
  })

  it('speaks English throughout', async () => {
    for (const [hash, says] of [
      [`/indicators?${at}&district=all`, /^October 2026: /],
      [`/indicators?${at}&colour=residual`, /^October 2026: /],
      ['/indicators?unit=X.00070&grain=month&period=2026-10', /^October 2026 \(/],
    ] as const) {
      const { page, said: spoken } = await site.visit(hash, { language: 'en' })
      await shown(page, says)
      expect(await vietnameseLeft(page)).toEqual([])
      expect(spoken).toEqual([])
    }
  })
})

describe('across the reorganisation', () => {
  it('offers the sum of what became one department, as the report prints its parts', async () => {
    const months = [
      '--grain',
      'month',
      '--from',
      '2024-12-01',
      '--to',
      '2025-02-28',
      '--indicator',
      'on_time',
    ]
    const [plan, finance] = await Promise.all([
      report('indicators', ...months, '--unit', 'S.KHDT'),
      report('indicators', ...months, '--unit', 'S.TAICHINH'),
    ])
    const { page } = await site.visit('/indicators?unit=S.TAICHINH.2025&grain=month&period=2026-10')
    await shown(page, /^Tháng 10\/2026 \(/)
    await page.getByRole('checkbox', { name: /01\/03\/2025.*Sở Kế hoạch và Đầu tư/ }).check()
    await page.getByText(vi.indicators.like.drawn).waitFor()
    expect(page.url()).toContain('like=true')
    const figure = page.locator('main figure').first()
    await figure.getByRole('button', { name: vi.figure.table }).click()
    for (const [i, one] of plan.entries()) {
      const other = finance[i]
      if (!other) throw new Error('both departments have the same months')
      const row = figure.locator('tbody tr', { hasText: String(one.period) })
      const cells = (await row.locator('td, th').allTextContents()).map((text) => text.trim())
      expect(cells).toContain(format.number(Number(one.numerator) + Number(other.numerator)))
      expect(cells).toContain(format.number(Number(one.denominator) + Number(other.denominator)))
    }
  })

  it('says why there is none where parts went elsewhere, with the units', async () => {
    const { page } = await site.visit('/indicators?unit=X.00070&grain=month&period=2026-10')
    await shown(page, /^Tháng 10\/2026 \(/)
    const why = page.locator('main p', { hasText: vi.indicators.like.why })
    await why.waitFor()
    expect(await why.getByRole('button').allTextContents()).toEqual(
      expect.arrayContaining(['Quận Hoàn Kiếm', 'Quận Ba Đình']),
    )
    expect(await page.getByRole('checkbox', { name: /cùng phạm vi/ }).count()).toBe(0)
  })

  it('leads from an old name to what became of it: in the palette, the menu and the pages', async () => {
    const { page } = await site.visit('/')
    await shown(page, /PAR INDEX/)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('so ke hoach va dau tu')
    const found = page.getByRole('option', { name: /Sở Kế hoạch và Đầu tư.*đến 28\/02\/2025 → Sở Tài chính/ })
    await found.waitFor()
    await page.getByRole('option', { name: /^Sở Tài chính.*trước đây: Sở Kế hoạch và Đầu tư/ }).waitFor()
    await found.click()
    await page.waitForURL(/#\/unit\?unit=S\.KHDT/)
    await shown(page, /^Tuần 46\/2026: .*Sở Tài chính/)
    await page.getByText('Sở Kế hoạch và Đầu tư kết thúc ngày 28/02/2025: đang xem Sở Tài chính.').waitFor()
    await page.getByRole('link', { name: vi.looked.seeFormer }).click()
    await page.waitForURL(/former=S\.KHDT/)
    await page.locator('main').getByRole('link', { name: 'Sở Tài chính' }).first().click()
    await page.waitForURL(/unit=S\.TAICHINH\.2025/)

    await go(page, '/unit?unit=Q.001')
    await page.getByRole('button', { name: 'và 2 đơn vị khác' }).click()
    const heirs = page.locator('main p', { hasText: 'phần việc chuyển về' })
    expect(await heirs.getByRole('link').count()).toBe(8)
    await page.getByRole('link', { name: /lập chủ yếu từ Quận Ba Đình/ }).click()
    await shown(page, /\/3 xã, phường/)
    await page.getByRole('button', { name: /^Đơn vị: / }).click()
    await page.getByRole('option', { name: /Sở Tài chính.*đến 28\/02\/2025 → Sở Tài chính/ }).waitFor()
  })
})

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: `${label}: ` }).click()
  await page.getByRole('option', { name: option }).first().click()
}

/** The rows of the heat table as they are seen. */
async function rowsOf(page: Page): Promise<ShownRow[]> {
  return page
    .locator('main figure')
    .first()
    .locator('tbody tr:has(td[data-step])')
    .evaluateAll((rows) =>
      rows.map((row) => {
        const name = row.querySelector('th :is(a, button)')
        const unit = /unit=([^&]+)/.exec(name?.getAttribute('href') ?? '')?.[1] ?? null
        return {
          unit,
          // Within a button the mark of made-up figures follows the name.
          name: name?.firstChild?.textContent ?? '',
          isSum: name?.firstChild?.textContent?.endsWith('(cũ)') ?? false,
          cells: [...row.querySelectorAll('td')].map((cell) => ({
            text: cell.textContent ?? '',
            step: cell.dataset.step ?? '',
          })),
        }
      }),
    )
}

/** Heads of the columns, the first that of the count by which rows are ordered. */
async function columnsOf(page: Page): Promise<string[]> {
  const heads = page.locator('main figure').first().locator('thead tr:last-child th button')
  return heads.evaluateAll((buttons) => buttons.map((button) => button.childNodes[0]?.textContent ?? ''))
}

const isColoured = ({ step }: { step: string }): boolean => /^[0-4]$/.test(step)

function printedValue(unit: string, indicator: string): number | null {
  return printed.find((one) => one.unit === unit && one.indicator === indicator)?.value ?? null
}

/** Σ numerators ÷ Σ denominators over the communes that were mainly made of a district. */
function sumOf(name: string, indicator: string): number {
  const own = printed.filter((one) => {
    const district = districtOf.get(one.unit)?.district
    return one.indicator === indicator && district && said.districts.former(district.name_vi) === name
  })
  const sum = (key: 'numerator' | 'denominator') => own.reduce((all, one) => all + one[key], 0)
  return sum('numerator') / sum('denominator')
}

function inCell(value: number | null): string {
  return vi.indicators.cell(value, 'fraction')
}
