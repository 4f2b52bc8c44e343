import { editionOf } from '../../domain/score/comparable.ts'
import type { Database } from '../../engine/Database.ts'
import { proxiesOfComponents } from '../../queries/proxiesOfComponents.ts'
import { ask } from '../../queries/query.ts'
import { componentList } from '../lists/componentList.ts'
import { editionList, type IndexMeta, indexList } from '../lists/indexList.ts'
import type { IndicatorDefinition } from '../lists/indicatorList.ts'
import type { Window } from '../lists/windowValues.ts'
import { valueFinder, windowValues } from '../lists/windowValues.ts'

export interface MissedCases {
  unit: string
  definition: IndicatorDefinition
  misses: number
}

export interface PointsAtStake {
  unit: string
  index: string
  /** Null where the package says nothing of the index. */
  meta: IndexMeta | null
  component: string
  name_vi: string
  name_en: string | null
  indicator: string
  /** Points of the component, on its own scale, that the whole city would gain if the unit missed no case. */
  points: number
}

/**
 * What the misses of units cost: the component's maximum × the indicator's share × misses ÷ cases of the
 * whole city. Only where a document says that the indicator makes the component proportionally (a verified
 * proxy of a verified component); nothing is estimated for the rest.
 */
export async function pointsAtStake(
  database: Database,
  {
    missed: all,
    root,
    period,
    asOf,
  }: { missed: readonly MissedCases[]; root: string; period: Window; asOf: string },
  signal?: AbortSignal,
): Promise<PointsAtStake[]> {
  const missed = all.filter(isHigherRate)
  const verified = (await ask(database, proxiesOfComponents, {}, signal)).filter(
    ({ status, rule }) => status === 'verified' && rule === 'proportional',
  )
  const indicators = [...new Set(missed.map(({ definition }) => definition.indicator))].filter((code) =>
    verified.some(({ indicator }) => indicator === code),
  )
  if (indicators.length === 0) return []

  const codes = [...new Set(verified.map(({ index }) => index))]
  const [indices, components, editions, values] = await Promise.all([
    indexList(database, {}, signal),
    Promise.all(codes.map((index) => componentList(database, { index }, signal))),
    Promise.all(codes.map((index) => editionList(database, { index }, signal))),
    windowValues(database, { units: [root], indicators, windows: [period], asOf }, signal),
  ])
  const find = valueFinder(values)
  const year = Number(period.end.slice(0, 4))
  return missed.flatMap(({ unit, definition: { indicator }, misses }) => {
    const { denominator, partly } = find(root, indicator, period)
    const cases = partly > 0 ? null : denominator
    return verified.flatMap((proxy): PointsAtStake[] => {
      const at = codes.indexOf(proxy.index)
      const now = editionOf(editions[at] ?? [], year)?.edition
      const component = components[at]?.find(
        (one) => one.edition === now && one.component === proxy.component && one.status === 'verified',
      )
      if (proxy.indicator !== indicator || proxy.edition !== now || !component?.max || !cases) return []
      const { index } = proxy
      const meta = indices.find((one) => one.index === index) ?? null
      const { name_vi, name_en } = component
      const points = (component.max * (proxy.share ?? 1) * misses) / cases
      return [{ unit, index, meta, component: proxy.component, name_vi, name_en, indicator, points }]
    })
  })
}

function isHigherRate({ definition }: MissedCases): boolean {
  return definition.kind === 'rate' && definition.direction === 'higher'
}
