import type { IndicatorValue } from '../../domain/indicator/indicatorValue.ts'
import {
  isComplete,
  type Period,
  periodOf,
  periodsUpTo,
  previousPeriod,
} from '../../domain/indicator/period.ts'
import type { Database } from '../../engine/Database.ts'
import { proxiesOfComponents } from '../../queries/proxiesOfComponents.ts'
import { ask } from '../../queries/query.ts'
import { isBelowMinimum } from '../indicators/indicatorSeries.ts'
import type { Proxy as Speaking } from '../indicators/proxies.ts'
import { type IndicatorDefinition, indicatorList } from '../lists/indicatorList.ts'
import { valueFinder, windowValues } from '../lists/windowValues.ts'

export interface ComponentIndicator {
  proxy: Speaking
  definition: IndicatorDefinition
  unit: string
  /** Of the complete weeks, the last one at the end; null where nothing was measured. */
  values: (number | null)[]
  /** Of the last week, with its counts. */
  last: IndicatorValue
  /** Too few in the last week to be ranked or held against the target. */
  belowMinimum: boolean
}

export interface ComponentIndicators {
  weeks: Period[]
  rows: ComponentIndicator[]
}

export interface ComponentIndicatorsRequest {
  index: string
  /** The asked component and those below it. */
  components: readonly string[]
  edition: string | null
  /** Units behind the component; where none of them has figures, the whole is shown. */
  units: readonly string[]
  whole: string
  asOf: string
}

const weekCount = 13

/** The indicators that speak for components, week by week, of the units behind them. */
export async function componentIndicators(
  database: Database,
  { index, components, edition, units, whole, asOf }: ComponentIndicatorsRequest,
  signal?: AbortSignal,
): Promise<ComponentIndicators> {
  const [proxies, definitions] = await Promise.all([
    ask(database, proxiesOfComponents, {}, signal),
    indicatorList(database, {}, signal),
  ])
  const current = periodOf(asOf, 'week', 'civil')
  const weeks = periodsUpTo(isComplete(current, asOf) ? current : previousPeriod(current), weekCount)
  const speaking = speakingFor(proxies, { index, components, edition })
  if (speaking.length === 0) return { weeks, rows: [] }
  const values = await windowValues(
    database,
    {
      units: [...new Set([...units, whole])],
      indicators: [...new Set(speaking.map(({ indicator }) => indicator))],
      windows: weeks,
      asOf,
    },
    signal,
  )
  const find = valueFinder(values)
  const rows = speaking.flatMap((proxy) => {
    const definition = definitions.find(({ indicator }) => indicator === proxy.indicator)
    if (definition === undefined) return []
    const series = [...units, whole].map((unit) => {
      const last = find(unit, proxy.indicator, weeks.at(-1))
      return {
        proxy,
        definition,
        unit,
        values: weeks.map((week) => find(unit, proxy.indicator, week).value),
        last,
        belowMinimum: isBelowMinimum(definition, last.denominator),
      }
    })
    const measured = series.filter((one) => one.unit !== whole && one.values.some((value) => value !== null))
    return measured.length > 0 ? measured : series.filter((one) => one.unit === whole)
  })
  return { weeks, rows }
}

/** Indicators that speak for components: of the asked edition, else of the latest one that has any. */
export function speakingFor(
  proxies: readonly Speaking[],
  { index, components, edition }: Pick<ComponentIndicatorsRequest, 'index' | 'components' | 'edition'>,
): readonly Speaking[] {
  const all = proxies.filter((one) => one.index === index && components.includes(one.component))
  const same = all.filter((one) => one.edition === edition)
  if (same.length > 0) return same
  const latest = all
    .map((one) => one.edition)
    .sort()
    .at(-1)
  return all.filter((one) => one.edition === latest)
}
