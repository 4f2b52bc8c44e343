import type { Page } from 'playwright-core'
import { groupBy } from '../../src/domain/groupBy.ts'
import { type Table, tables } from '../../src/engine/contract.ts'
import { figures } from '../../src/state/figures.examples.ts'
import { screens } from '../../src/state/screens.ts'

type Screen = (typeof figures)[number]['screen']

export interface FigureAddress {
  hash: string
  screen: Screen
  /** Of the figures that stand there. */
  ids: string[]
}

const standing = figures.filter((one) => !('after' in one))

/** Every address of the list of figures, with those that stand there as soon as it is open. */
export const figureAddresses: readonly FigureAddress[] = [...groupBy(standing, ({ at }) => at)].flatMap(
  ([hash, [first, ...others]]) =>
    first ? [{ hash, screen: first.screen, ids: [first, ...others].map(({ id }) => id) }] : [],
)

/** One address of every screen, in the order of the rail. */
export const firstAddresses: readonly FigureAddress[] = screens.flatMap(
  ({ name }) => figureAddresses.find(({ screen }) => screen === name) ?? [],
)

/** Other states of listed figures: missing values, other units and grains, what opens without an address. */
const otherViews = [
  '/?grain=month',
  '/ranking?index=PAR&year=2024',
  '/ranking?index=QD766&year=2024&picture=map',
  '/components?index=PAPI&year=2024&component=PAPI.3',
  '/causes',
  '/plan?index=PCI&changes=w*TRANSPARENCY*40',
  '/plan?tab=forecast&index=QD766',
  '/indicators?unit=S.NNMT&grain=month',
  '/indicators?tab=heat',
  '/indicators?tab=alerts&period=2026-W37',
  '/unit',
  '/unit?unit=S.NNMT',
  '/unit?unit=X.00070',
  '/bottlenecks',
  '/bottlenecks?unit=S.NNMT.D1&step=consult',
] as const

/** Every address of the list of figures, and the other states in which they may be met. */
export const everyView: readonly Pick<FigureAddress, 'hash' | 'ids'>[] = [
  ...figureAddresses,
  ...otherViews.map((hash) => ({ hash, ids: [] })),
]

/** Until these figures are there and nothing on the screen is awaited any more. */
export async function figuresThere(page: Page, ids: readonly string[]): Promise<void> {
  const areThere = (wanted: readonly string[]) =>
    !document.querySelector('main [aria-busy="true"], main [data-waiting]') &&
    wanted.every((id) => document.querySelector(`main figure[data-figure="${id}"]`))
  try {
    await page.waitForFunction(areThere, ids, { timeout: 60_000 })
  } catch (error) {
    throw new Error(`${page.url()} shows ${await figuresOn(page)}, not all of ${ids}`, { cause: error })
  }
}

/** The ids of all figures on the screen, in order. */
export function figuresOn(page: Page): Promise<string[]> {
  return page
    .locator('main figure')
    .evaluateAll((all: readonly HTMLElement[]) => all.map(({ dataset }) => dataset.figure ?? ''))
}

/** What is wrong with the figures on a screen: not listed, or more than once. */
export function wrongFigures(screen: Screen, ids: readonly string[]): string[] {
  const listed: readonly string[] = figures.flatMap((one) => (one.screen === screen ? [one.id] : []))
  return ids.filter((id, i) => !listed.includes(id) || ids.indexOf(id) !== i)
}

export interface SqlOfFigure {
  id: string
  statements: string[]
  /** What is said of them, or in their place. */
  said: string
}

/** Opens the SQL of every figure on the screen. */
export async function sqlOn(page: Page): Promise<SqlOfFigure[]> {
  await page.locator('main figure > figcaption fieldset button[aria-expanded="false"]').evaluateAll((all) => {
    for (const button of all) if (button instanceof HTMLElement) button.click()
  })
  await page.waitForFunction(() => !document.querySelector('main figure:not(:has([data-sql]))'))
  return page.locator('main figure').evaluateAll((all: readonly HTMLElement[]) =>
    all.map((figure) => ({
      id: figure.dataset.figure ?? '',
      statements: [...figure.querySelectorAll('[data-sql] pre')].map(({ textContent }) => textContent ?? ''),
      said: [...figure.querySelectorAll('[data-sql] > p')]
        .map(({ textContent }) => textContent ?? '')
        .join(' '),
    })),
  )
}

/** The tables that a statement names, and those of which others are made. */
export function tablesOf(statement: string): Table[] {
  const made: readonly Table[] = ['events', 'units', 'indicators']
  const named = tables.filter((table) => new RegExp(`\\b${table}\\b`).test(statement))
  return [...new Set([...made, ...named])]
}
