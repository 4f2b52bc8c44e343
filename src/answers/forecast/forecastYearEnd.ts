import { type CountedDays, sumsBetween } from '../../domain/forecast/sumsBetween.ts'
import { type YearEnd, type YearEndPart, yearEnd } from '../../domain/forecast/yearEnd.ts'
import { addDays, dayNumber } from '../../domain/indicator/day.ts'
import { refused } from '../../domain/refused.ts'
import { editionOf } from '../../domain/score/comparable.ts'
import { buildTree } from '../../domain/score/componentTree.ts'
import { measurablePoints } from '../../domain/score/measurablePoints.ts'
import { proxyPoints } from '../../domain/score/proxyPoints.ts'
import type { Database } from '../../engine/Database.ts'
import { proxiesOfComponents } from '../../queries/proxiesOfComponents.ts'
import { ask } from '../../queries/query.ts'
import { answerOf } from '../answerOf.ts'
import { type ComponentMeta, componentList, treesOf } from '../lists/componentList.ts'
import { editionList, type IndexMeta, indexNamed } from '../lists/indexList.ts'
import { type IndicatorDefinition, indicatorList } from '../lists/indicatorList.ts'
import { pathOf, type Unit, unitList } from '../lists/unitTree.ts'
import { type Window, windowValues } from '../lists/windowValues.ts'

export interface YearEndComponent {
  component: string
  name_vi: string
  name_en: string | null
  /** Points of the index that its indicators can bring; null where its worth in the index is unknown. */
  points: number | null
  /** Worst status of the assignments of its indicators. */
  status: string
}

/** The same forecast as it would have been made on this day a year ago, and how that year ended. */
export interface TriedLastYear {
  day: string
  year: number
  expected: number
  low: number
  high: number
  naive: number
  came: number
}

export interface YearEndForecast {
  index: IndexMeta
  unit: Unit
  year: number
  asOf: string
  /** Of the index; null where unknown. */
  whole: number | null
  /** Edition in force; null where none is known of the year. */
  edition: string | null
  /** Editions that have indicators, where this one has none. */
  otherEditions: string[]
  components: YearEndComponent[]
  indicators: IndicatorDefinition[]
  /** Null where no indicator speaks for the edition in force with points that are known. */
  ahead: YearEnd | null
  /** Measurable points whose assignment and maximum a document gives. */
  verified: number
  /** Sum of points at the ends of the year's weeks so far, over the parts that are measured today. */
  toDate: { day: number; points: number }[]
  tried: TriedLastYear | null
}

/**
 * What the year of the data's date will end like for a unit, by the indicators that speak for components of an
 * index: provisional points, of those that can be measured, never the official score.
 * @throws RangeError for an unknown index or unit
 */
export const forecastYearEnd = answerOf(
  'forecast year end',
  async (
    database,
    { index, unit, asOf }: { index: string; unit: string; asOf: string },
    signal,
  ): Promise<YearEndForecast> => {
    const year = Number(asOf.slice(0, 4))
    const [meta, editions, components, proxies, definitions, units] = await Promise.all([
      indexNamed(database, index, signal),
      editionList(database, { index }, signal),
      componentList(database, { index }, signal),
      ask(database, proxiesOfComponents, {}, signal),
      indicatorList(database, {}, signal),
      unitList(database, {}, signal),
    ])
    const ofIndex = proxies.filter((proxy) => proxy.index === index)
    const edition = editionOf(editions, year)?.edition ?? null
    const now = ofIndex.filter((proxy) => proxy.edition === edition)
    const [tree] = treesOf(components, edition)
    const inForce = components.filter((one) => one.edition === edition && one.tree === tree)
    const most = inForce.length > 0 ? measurablePoints(buildTree(inForce)) : new Map<string, number | null>()
    const indicators = definitions.filter(({ indicator }) => now.some((one) => one.indicator === indicator))
    const base = {
      index: meta,
      unit: pathOf(new Map(units.map((one) => [one.unit, one])), unit).at(-1) ?? nobody(unit),
      year,
      asOf,
      whole: most.get(index) ?? inForce.find(({ parent }) => parent === null)?.max ?? null,
      edition,
      otherEditions: [...new Set(ofIndex.map((proxy) => proxy.edition))].filter((one) => one !== edition),
      indicators,
      components: componentsOf(now, inForce, most),
    }
    const worthPoints = now.filter(({ component }) => (most.get(component) ?? null) !== null)
    if (worthPoints.length === 0) return { ...base, ahead: null, verified: 0, toDate: [], tried: null }

    const measured = await measuredOf(database, { unit, indicators, asOf }, signal)
    const parts = worthPoints.flatMap(({ component, indicator, share, rule, thresholds }): YearEndPart[] => {
      const counts = measured.get(indicator)
      const points = (most.get(component) ?? 0) * (share ?? 1)
      return counts ? [{ component, indicator, points, rule, thresholds, measured: counts }] : []
    })
    const span = spanOf(asOf)
    const ahead = yearEnd(parts, span)
    const sure = new Set(
      worthPoints
        .filter(({ component, status }) => status === 'verified' && isVerified(inForce, component))
        .map(({ component, indicator }) => `${component} ${indicator}`),
    )
    return {
      ...base,
      ahead,
      verified: ahead.parts
        .filter(({ component, indicator }) => sure.has(`${component} ${indicator}`))
        .reduce((sum, { points }) => sum + points, 0),
      toDate: toDateOf(parts, ahead, span),
      tried: triedLastYear(parts, asOf),
    }
  },
)

type Proxies = readonly { component: string; status: string }[]

function componentsOf(
  now: Proxies,
  inForce: readonly ComponentMeta[],
  most: ReadonlyMap<string, number | null>,
): YearEndComponent[] {
  return inForce.flatMap(({ component, name_vi, name_en }) => {
    const speaking = now.filter((proxy) => proxy.component === component)
    if (speaking.length === 0) return []
    const status = speaking.find((proxy) => proxy.status !== 'verified')?.status ?? 'verified'
    return [{ component, name_vi, name_en, points: most.get(component) ?? null, status }]
  })
}

function isVerified(inForce: readonly ComponentMeta[], code: string): boolean {
  return inForce.find(({ component }) => component === code)?.status === 'verified'
}

function nobody(unit: string): never {
  throw refused(['unknown unit', unit])
}

function spanOf(asOf: string) {
  const year = asOf.slice(0, 4)
  return { start: dayNumber(`${year}-01-01`), today: dayNumber(asOf), end: dayNumber(`${year}-12-31`) }
}

type MeasuredBy = ReadonlyMap<string, YearEndPart['measured']>

/** Rates by piece of a week (cut at years' ends), shares by month, of the year, the two before and no more. */
async function measuredOf(
  database: Database,
  { unit, indicators, asOf }: { unit: string; indicators: readonly IndicatorDefinition[]; asOf: string },
  signal?: AbortSignal,
): Promise<MeasuredBy> {
  const from = `${Number(asOf.slice(0, 4)) - 2}-01-01`
  const rates = indicators.filter(({ kind }) => kind === 'rate').map(({ indicator }) => indicator)
  const shares = indicators.filter(({ kind }) => kind === 'share').map(({ indicator }) => indicator)
  const read = (codes: readonly string[], windows: readonly Window[]) =>
    codes.length === 0
      ? []
      : windowValues(database, { units: [unit], indicators: codes, windows, asOf }, signal)
  const [ofRates, ofShares] = await Promise.all([
    read(rates, piecesOf(from, asOf, endOfWeek)),
    read(shares, piecesOf(from, asOf, endOfMonth)),
  ])
  const measured = new Map<string, YearEndPart['measured']>()
  for (const indicator of rates) {
    const counted = ofRates.flatMap((one): CountedDays[] => {
      if (one.indicator !== indicator || one.numerator === null || one.denominator === null) return []
      const start = dayNumber(one.start)
      const days = dayNumber(one.end) - start + 1
      return [{ start, days, numerator: one.numerator, denominator: one.denominator }]
    })
    measured.set(indicator, { kind: 'rate', counted })
  }
  for (const indicator of shares) {
    const reports = ofShares.flatMap((one) =>
      one.indicator === indicator && one.value !== null
        ? [{ day: dayNumber(one.end), value: one.value }]
        : [],
    )
    measured.set(indicator, { kind: 'share', reports })
  }
  return measured
}

function piecesOf(from: string, to: string, endAfter: (day: string) => string): Window[] {
  const pieces: Window[] = []
  for (let start = from; start <= to; ) {
    const ends = [endAfter(start), `${start.slice(0, 4)}-12-31`, to].sort()
    const end = ends[0] ?? to
    pieces.push({ start, end })
    start = addDays(end, 1)
  }
  return pieces
}

function endOfWeek(day: string): string {
  return addDays(day, (7 - ((dayNumber(day) + 3) % 7) - 1 + 7) % 7)
}

function endOfMonth(day: string): string {
  const next = addDays(`${day.slice(0, 7)}-28`, 4)
  return addDays(`${next.slice(0, 7)}-01`, -1)
}

interface Span {
  start: number
  today: number
  end: number
}

function toDateOf(parts: readonly YearEndPart[], ahead: YearEnd, { start, today }: Span) {
  const shown = parts.filter((part) =>
    ahead.parts.some(
      ({ component, indicator }) => component === part.component && indicator === part.indicator,
    ),
  )
  const readers = shown.map((part) => ({ part, valueAt: toDateValue(part, start) }))
  const days: number[] = []
  for (let day = start + 27; day < today; day += 7) days.push(day)
  return [...days, today].flatMap((day) => {
    const values = readers.map(({ part, valueAt }) => ({ part, value: valueAt(day) }))
    if (values.some(({ value }) => value === null)) return []
    const points = values.reduce(
      (sum, { part, value }) => sum + part.points * (proxyPoints(part, value) ?? 0),
      0,
    )
    return [{ day, points }]
  })
}

function toDateValue({ measured }: YearEndPart, start: number): (day: number) => number | null {
  if (measured.kind === 'share') {
    return (day) => measured.reports.findLast((one) => one.day <= day && one.day >= start)?.value ?? null
  }
  const sums = sumsBetween(measured.counted)
  return (day) => {
    const { numerator, denominator } = sums(start - 1, day)
    return denominator > 0 ? numerator / denominator : null
  }
}

function triedLastYear(parts: readonly YearEndPart[], asOf: string): TriedLastYear | null {
  const day = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`.replace('-02-29', '-02-28')
  const span = spanOf(day)
  const before = parts.map((part) => ({ ...part, measured: upTo(part.measured, span.today) }))
  const made = yearEnd(before, span)
  if (made.parts.length < parts.length || made.parts.every(({ held }) => held)) return null
  const ends = parts.map((part) => ({ part, value: toDateValue(part, span.start)(span.end) }))
  if (ends.some(({ value }) => value === null)) return null
  const came = ends.reduce((sum, { part, value }) => sum + part.points * (proxyPoints(part, value) ?? 0), 0)
  const { expected, low, high, now: naive } = made.total
  return { day, year: Number(day.slice(0, 4)), expected, low, high, naive, came }
}

function upTo(measured: YearEndPart['measured'], day: number): YearEndPart['measured'] {
  return measured.kind === 'rate'
    ? { kind: 'rate', counted: measured.counted.filter(({ start, days }) => start + days - 1 <= day) }
    : { kind: 'share', reports: measured.reports.filter((one) => one.day <= day) }
}
