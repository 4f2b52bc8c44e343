import { refused } from '../../domain/refused.ts'
import type { Database } from '../../engine/Database.ts'
import { askMinor } from '../../queries/askMinor.ts'
import { ask, type RowOf } from '../../queries/query.ts'
import { unitLinks } from '../../queries/unitLinks.ts'
import { unitsOfCity } from '../../queries/unitsOfCity.ts'
import { answerOf, type NoRequest } from '../answerOf.ts'

export type Unit = RowOf<typeof unitsOfCity.columns>

export interface UnitNode extends Unit {
  /** Direct children that are valid at the date. */
  children: UnitNode[]
}

export interface LinkedUnit {
  unit: Unit
  date: string
  relation: string
  primary: boolean | null
  status: string | null
}

export interface UnitPlace {
  unit: Unit
  /** From the root down to the unit itself. */
  path: Unit[]
  predecessors: LinkedUnit[]
  successors: LinkedUnit[]
}

/** Every unit, former ones included, by code. */
export const unitList = answerOf('unit list', (database, _: NoRequest, signal): Promise<Unit[]> => {
  return ask(database, unitsOfCity, {}, signal)
})

/** The units that are valid at a date, as trees from the roots down. */
export async function unitTree(
  database: Database,
  { date }: { date: string },
  signal?: AbortSignal,
): Promise<UnitNode[]> {
  const valid = (await unitList(database, {}, signal)).filter((unit) =>
    isValidIn(unit, { start: date, end: date }),
  )
  const below = (parent: string | null): UnitNode[] =>
    valid.filter((unit) => unit.parent === parent).map((unit) => ({ ...unit, children: below(unit.unit) }))
  return below(null)
}

/** Where a unit stands, what it came from and what became of it, if links are there. @throws RangeError for an unknown unit. */
export const unitPlace = answerOf(
  'unit place',
  async (database, { unit }: { unit: string }, signal): Promise<UnitPlace> => {
    const [place] = await unitPlaces(database, { units: [unit] }, signal)
    if (!place) throw new Error(unit)
    return place
  },
)

/** The same of several units, in their order. @throws RangeError for an unknown unit. */
export async function unitPlaces(
  database: Database,
  { units: codes }: { units: readonly string[] },
  signal?: AbortSignal,
): Promise<UnitPlace[]> {
  const [units, links] = await Promise.all([
    unitList(database, {}, signal),
    askMinor(database, unitLinks, {}, signal),
  ])
  const byCode = new Map(units.map((one) => [one.unit, one]))
  return codes.map((unit) => {
    const linked = (side: 'old' | 'new', other: 'old' | 'new'): LinkedUnit[] =>
      (links ?? [])
        .filter((link) => link[side] === unit)
        .map(({ date, relation, primary, status, ...link }) => {
          return { unit: knownUnit(byCode, link[other]), date, relation, primary, status }
        })
    const path = pathOf(byCode, unit)
    return {
      unit: knownUnit(byCode, unit),
      path,
      predecessors: linked('new', 'old'),
      successors: linked('old', 'new'),
    }
  })
}

/** From the root down to the unit. @throws RangeError for an unknown unit. */
export function pathOf(units: ReadonlyMap<string, Unit>, unit: string): Unit[] {
  const path: Unit[] = []
  for (let code: string | null = unit; code !== null; ) {
    const here: Unit = knownUnit(units, code)
    if (path.includes(here)) throw new RangeError(`Unit “${code}” lies below itself`)
    path.unshift(here)
    code = here.parent
  }
  return path
}

/** Whether the unit existed on any day of the window. */
export function isValidIn(unit: Unit, { start, end }: { start: string; end: string }): boolean {
  return (unit.valid_from ?? '') <= end && (unit.valid_to ?? '9999') >= start
}

/** @throws RangeError for an unknown unit. */
export function knownUnit(units: ReadonlyMap<string, Unit>, unit: string): Unit {
  const named = units.get(unit)
  if (!named) throw refused(['unknown unit', unit])
  return named
}
