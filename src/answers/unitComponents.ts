import type { Assignment } from '../domain/attribute.ts'
import type { Database } from '../engine/Database.ts'
import { ask } from '../queries/query.ts'
import { responsibilityRows } from '../queries/responsibilityRows.ts'
import { breakdown } from './breakdown.ts'
import { latestWithComponents } from './latestWithComponents.ts'
import { city } from './responsible.ts'

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
  /** Who leads it with the unit, without a share of their own. */
  joint: string[]
}

/** The components that a unit leads at a date, with the points of the index that are open in them. */
export async function unitComponents(
  database: Database,
  { unit, asOf }: { unit: string; asOf: string },
  signal?: AbortSignal,
): Promise<LedComponent[]> {
  const valid = (await ask(database, responsibilityRows, {}, signal)).filter(
    ({ role, valid_from, valid_to }) =>
      role === 'lead' && (valid_from ?? '') <= asOf && (valid_to === null || asOf <= valid_to),
  )
  const own = valid.filter((row) => row.unit === unit)
  const rows = await Promise.all(
    [...new Set(own.map(({ index }) => index))].map(async (index) => {
      const { year, tree, latest } = await latestWithComponents(
        database,
        { index, place: city.place },
        signal,
      )
      const shown = year ?? latest
      const found =
        shown === null
          ? null
          : await breakdown(
              database,
              { index, year: shown, place: city.place, ...(tree === null ? {} : { tree }) },
              signal,
            )
      return own
        .filter((row) => row.index === index)
        .map((row): LedComponent => {
          const scored = found?.rows.find(({ component }) => component === row.component)
          const lost = scored?.lost ?? null
          const others = valid.filter(
            (one) => one.index === index && one.component === row.component && one.status === row.status,
          )
          const taken = others.reduce((sum, { share }) => sum + (share ?? 0), 0)
          const open = row.status === 'verified' && lost !== null ? lost * (row.share ?? 1 - taken) : null
          const joint = others.filter((one) => one.unit !== unit && one.share === null)
          return {
            index,
            component: row.component,
            name_vi: scored?.name ?? row.component,
            name_en: scored?.name_en ?? null,
            status: row.status as Assignment['status'],
            source: row.source,
            year: (scored?.score ?? null) === null ? null : shown,
            score: scored?.score ?? null,
            max: scored?.max ?? null,
            open,
            joint: row.share === null ? joint.map((one) => one.unit) : [],
          }
        })
    }),
  )
  return rows.flat()
}
