import { groupBy } from '../../domain/groupBy.ts'
import type { Assignment } from '../../domain/score/attribute.ts'
import type { Database } from '../../engine/Database.ts'
import { ask } from '../../queries/query.ts'
import { responsibilityRows } from '../../queries/responsibilityRows.ts'
import { answerOf } from '../answerOf.ts'
import { breakdown } from '../breakdown/breakdown.ts'
import type { BreakdownRow } from '../breakdown/breakdownRows.ts'
import { componentList } from '../lists/componentList.ts'
import { type ComponentYear, componentYears } from '../lists/componentYears.ts'
import { city } from '../lists/responsible.ts'

export interface LedComponent {
  index: string
  component: string
  name_vi: string
  name_en: string | null
  status: Assignment['status']
  source: string | null
  /** The latest year with a score of it; null where there is none. */
  year: number | null
  score: number | null
  max: number | null
  /** Points of the index not attained; null where unknown or where no verified document names the unit. */
  open: number | null
  /** The same, whatever the assignment rests on: what would be open if it held. */
  openIfSo: number | null
  /** Who leads it with the unit, without a share of their own. */
  joint: string[]
}

/** The components that a unit leads at a date, with the points of the index that are open in them. */
export const unitComponents = answerOf(
  'unit components',
  async (database, { unit, asOf }: { unit: string; asOf: string }, signal): Promise<LedComponent[]> => {
    const valid = (await ask(database, responsibilityRows, {}, signal)).filter(
      ({ role, valid_from, valid_to }) =>
        role === 'lead' && (valid_from ?? '') <= asOf && (valid_to === null || asOf <= valid_to),
    )
    const ofUnit = valid.filter((row) => row.unit === unit)
    const rows = await Promise.all(
      [...groupBy(ofUnit, ({ index }) => index)].map(async ([index, ofIndex]) => {
        const [years, components] = await Promise.all([
          componentYears(database, { index, place: city.place }, signal),
          componentList(database, { index }, signal),
        ])
        return Promise.all(
          ofIndex.map(async ({ component, share, status, source }): Promise<LedComponent> => {
            const scored = await latestScore(database, { index, component, years }, signal)
            const named = scored?.row ?? components.findLast((one) => one.component === component)
            const beside = valid.filter(
              (one) => one.index === index && one.component === component && one.status === status,
            )
            const taken = beside.reduce((sum, one) => sum + (one.share ?? 0), 0)
            const lost = scored?.row.lost ?? null
            const openIfSo = lost === null ? null : lost * (share ?? 1 - taken)
            const joint = beside.filter((one) => one.unit !== unit && one.share === null)
            return {
              index,
              component,
              name_vi: (named && 'name' in named ? named.name : named?.name_vi) ?? component,
              name_en: named?.name_en ?? null,
              status: status as Assignment['status'],
              source,
              year: scored?.year ?? null,
              score: scored?.row.score ?? null,
              max: scored?.row.max ?? null,
              open: status === 'verified' ? openIfSo : null,
              openIfSo,
              joint: share === null ? joint.map((one) => one.unit) : [],
            }
          }),
        )
      }),
    )
    return rows.flat()
  },
)

/** The component as it stood in the latest year in which it has a score; null where it never had one. */
async function latestScore(
  database: Database,
  { index, component, years }: { index: string; component: string; years: readonly ComponentYear[] },
  signal?: AbortSignal,
): Promise<{ year: number; row: BreakdownRow } | null> {
  const holding = years.findLast(({ trees }) => trees.some(({ scored }) => scored.includes(component)))
  const tree = holding?.trees.find(({ scored }) => scored.includes(component))?.tree
  if (!holding || tree === undefined) return null
  const { year } = holding
  const { rows } = await breakdown(database, { index, year, place: city.place, tree }, signal)
  const row = rows.find((one) => one.component === component)
  return row ? { year, row } : null
}
