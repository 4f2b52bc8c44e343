import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { bottleneckCase } from '../../src/answers/bottlenecks/bottleneckCase.ts'
import { vi } from '../../src/i18n/vi.ts'
import { openPackage } from '../database/openPackage.ts'
import { built } from './built.ts'
import type { Hand } from './hands.ts'
import type { Site, Visited } from './openSite.ts'
import { report } from './report.ts'
import { shown } from './shown.ts'

const asOf = '2026-11-20'
const week = { from: '2026-11-09', to: '2026-11-15' }
const index = 'QD766 2024'
const component = 'Tiến độ, kết quả giải quyết'
const indicator = 'Đúng hạn trên hồ sơ đã giải quyết'
const department = { unit: 'S.NNMT', name: 'Sở Nông nghiệp và Môi trường' }
const affiliate = { unit: 'S.NNMT.D1', name: 'Đơn vị trực thuộc số 1\u00a0◇' }
const step = { step: 'consult', name: 'lấy ý kiến' }
const via = 'QD766..2024..QD766.TDGQ..on_time'
/** What the links from the first stop on keep. */
const looked = { index: 'QD766', year: '2024' }
const above = [index, component, indicator]

interface Stop {
  name: string
  /** How one comes here from the stop before. */
  come(hand: Hand): Promise<void>
  /** Screen and search, as the address has them. */
  at: readonly [screen: string, search?: Readonly<Record<string, unknown>>]
  says: RegExp
  /** The breadcrumb; none where the screen is the top. */
  trail: readonly string[]
}

/** From the city's indices down to one case. */
const stops: readonly Stop[] = [
  { name: 'overview', come: async () => {}, at: ['/'], says: /Bộ chỉ số 766/, trail: [] },
  {
    name: 'index',
    come: (hand) => hand.open(`main a[aria-label="${vi.overview.indices.opens('Bộ chỉ số 766', 2024)}"]`),
    at: ['/ranking', { index: 'QD766', year: '2024' }],
    says: /^QD766 2024: Hà Nội .*hạng 34\/34/,
    trail: [],
  },
  {
    name: 'components',
    come: (hand) => hand.open('main a[href*="#/components?index=QD766"]'),
    at: ['/components', { index: 'QD766', year: '2024' }],
    says: /^QD766 2024: hạng 34\/34/,
    trail: [index],
  },
  {
    name: 'component',
    come: (hand) => hand.choose('main tr[data-opens="true"]', component),
    at: ['/components', { index: 'QD766', year: '2024', component: 'QD766.TDGQ' }],
    says: /^Đúng hạn trên hồ sơ đã giải quyết: Sở Nông nghiệp và Môi trường, .* phần chưa đạt của thành phố$/,
    trail: [index, component],
  },
  {
    name: 'indicator',
    come: (hand) => hand.open(`main figure a[href*="#/indicators?via=${via}"]`),
    at: ['/indicators', { via }],
    says: /^Tuần 46\/2026 \(.*\): đúng hạn trên hồ sơ đã giải quyết/,
    trail: [...above, 'Thành phố Hà Nội'],
  },
  {
    name: 'indicator of a department',
    come: (hand) => hand.pick(vi.indicators.bar.unit, department.name),
    at: ['/indicators', { unit: department.unit, via }],
    says: /^Tuần 46\/2026 \(.*\): đúng hạn trên hồ sơ đã giải quyết [\d,]+% \(\d+\/\d+\)/,
    trail: [...above, department.name],
  },
  {
    name: 'department',
    come: (hand) => hand.open(`main a[href*="#/unit?unit=S.NNMT&via="]`),
    at: ['/unit', { unit: department.unit, via }],
    says: /^Tuần 46\/2026: Sở Nông nghiệp và Môi trường dưới mục tiêu/,
    trail: [...above, department.name],
  },
  {
    name: 'affiliate',
    come: (hand) => hand.open(`main figure a[href*="#/unit?unit=${affiliate.unit}&"]`),
    at: ['/unit', { unit: affiliate.unit, via }],
    says: /^Tuần 46\/2026: Đơn vị trực thuộc số 1\s◇ dưới mục tiêu/,
    trail: [...above, department.name, affiliate.name],
  },
  {
    name: 'bottlenecks',
    come: (hand) => hand.open(`main a[href*="#/bottlenecks?unit=${affiliate.unit}&via="]`),
    at: ['/bottlenecks', { unit: affiliate.unit, via }],
    says: /^Đơn vị trực thuộc số 1\s◇ không có đơn vị con/,
    trail: [...above, department.name, affiliate.name],
  },
  {
    name: 'step',
    come: (hand) => hand.choose('main tr[data-opens="true"]', step.name),
    at: ['/bottlenecks', { unit: affiliate.unit, step: step.step, via }],
    says: /^\d+ hồ sơ đang mở; lâu nhất \d+ ngày làm việc: S\.NNMT-\d{6}-\d{4}, .*bước lấy ý kiến$/,
    trail: [...above, department.name, affiliate.name, step.name],
  },
  {
    name: 'case',
    come: (hand) => hand.choose('main tr[data-opens="true"]', 'S.NNMT-'),
    at: [
      '/bottlenecks',
      { unit: affiliate.unit, step: step.step, case: expect.stringMatching(/^S\.NNMT-\d{6}-\d{4}$/), via },
    ],
    says: /^Hồ sơ thủ tục S\.NNMT-\d{6}-\d{4}: đã \d+ ngày làm việc, đang ở .*bước lấy ý kiến$/,
    trail: [...above, department.name, affiliate.name, step.name],
  },
]

/**
 * Walks from the city's indices to a case, back, and from the case's own address up again: every step has its
 * address, its finding and its breadcrumb.
 * @param handOf how one goes on
 * @param openAfresh opens the address of the case
 */
export async function walk(
  site: Site,
  handOf: (page: Page) => Hand,
  openAfresh: (hash: string) => Promise<Visited>,
): Promise<void> {
  const pictures = await mkdtemp(path.join(tmpdir(), 'walk-'))
  process.stdout.write(`Pictures of the walk: ${pictures}\n`)
  const { page, said } = await site.visit('/')
  const hand = handOf(page)
  const seen: { hash: string; headline: string; trail: string[] }[] = []
  for (const [i, stop] of stops.entries()) {
    await stop.come(hand)
    await expect
      .poll(() => placeOf(page), { timeout: 10_000 })
      .toEqual([stop.at[0], { ...(stop.name === 'overview' ? {} : looked), ...stop.at[1] }])
    const headline = await shown(page, stop.says)
    await expect
      .poll(async () => (await trailOf(page)).slice(0, stop.trail.length), { timeout: 20_000 })
      .toEqual(stop.trail)
    const trail = await trailOf(page)
    const file = `${String(i).padStart(2, '0')} ${stop.name}.png`
    await drawn(page)
    await page.screenshot({ path: path.join(pictures, file) })
    seen.push({ hash: hashOf(page), headline, trail })
  }

  const last = seen.at(-1)
  const hashOfLast = last?.hash.slice(1) ?? ''
  const code = /case=(S\.NNMT-\d{6}-\d{4})/.exec(last?.hash ?? '')?.[1] ?? ''
  expect(last?.trail).toEqual([...(stops.at(-1)?.trail ?? []), code])
  await asPrinted(page, code, seen)

  for (const { hash, headline } of seen.slice(0, -1).reverse()) {
    await page.goBack()
    await shown(page, exactly(headline))
    await expect.poll(() => hashOf(page)).toBe(hash)
  }
  expect(said).toEqual([])

  const afresh = await openAfresh(hashOfLast)
  await shown(afresh.page, exactly(last?.headline ?? ''))
  await expect.poll(() => trailOf(afresh.page), { timeout: 20_000 }).toEqual(last?.trail)
  for (const crumb of above.toReversed()) {
    await afresh.page.getByRole('navigation', { name: vi.figure.here }).getByText(crumb).click()
    const upTo = above.indexOf(crumb) + 1
    await expect
      .poll(async () => (await trailOf(afresh.page)).slice(0, upTo), { timeout: 20_000 })
      .toEqual(above.slice(0, upTo))
  }
  await shown(afresh.page, /^QD766 2024: hạng 34\/34/)
  expect(afresh.said).toEqual([])
}

/** What stood on the screens is what `report` and SQL say. */
async function asPrinted(page: Page, code: string, seen: readonly { headline: string }[]): Promise<void> {
  const headlineOf = (name: string) => seen[stops.findIndex((stop) => stop.name === name)]?.headline
  const [onTime] = await report(
    'indicators',
    ...['--grain', 'week', '--from', week.from, '--to', week.to],
    ...['--unit', department.unit, '--indicator', 'on_time'],
  )
  expect(headlineOf('indicator of a department')).toContain(
    `${vi.format.percent(Number(onTime?.value))} (${onTime?.numerator}/${onTime?.denominator})`,
  )
  const database = await openPackage(path.join(built, 'public', 'data'))
  const [open] = await database.run({
    sql: `
      SELECT count(*) AS cases, min(received) AS since
      FROM (
        SELECT dossiers.dossier, dossiers.received, arg_max(steps.step, (steps.received, steps.attempt, steps."order")) AS step
        FROM dossiers JOIN steps USING (dossier)
        WHERE dossiers.unit LIKE ? || '%' AND dossiers."type" = 'procedure' AND dossiers.finished IS NULL
        GROUP BY ALL
      )
      WHERE step = ?`,
    values: [affiliate.unit, step.step],
    tables: ['dossiers', 'steps'],
  })
  expect(headlineOf('step')).toMatch(new RegExp(`^${open?.cases} hồ sơ đang mở`))

  const found = await bottleneckCase(database, { dossier: code, unit: affiliate.unit, asOf })
  database.close()
  expect(found?.dossier).toBe(code)
  const minutes = found?.lateness.reduce((sum, part) => sum + part.minutes, 0) ?? 0
  expect(minutes).toBeGreaterThan(0)
  const days = vi.format.number(minutes / (found?.minutesADay ?? 0), 1)
  await page.locator('main figure', { hasText: code }).first().getByText(days).first().waitFor()
}

/** Pictures come a moment after their figures' words. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main figure span[hidden]')].every((hint) =>
      hint.parentElement?.querySelector('svg'),
    ),
  )
}

function trailOf(page: Page): Promise<string[]> {
  return page.getByRole('navigation', { name: vi.figure.here }).getByRole('listitem').allTextContents()
}

function placeOf(page: Page): [string, Record<string, string>] {
  const [screen = '', search] = hashOf(page).slice(1).split('?')
  return [screen, Object.fromEntries(new URLSearchParams(search))]
}

function hashOf(page: Page): string {
  return new URL(page.url()).hash
}

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)
}
