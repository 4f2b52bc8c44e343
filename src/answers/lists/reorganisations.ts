import { addDays } from '../../domain/indicator/day.ts'
import { closedSet, isExactCover } from '../../domain/indicator/exactCover.ts'
import { ask } from '../../queries/query.ts'
import { unitLinks } from '../../queries/unitLinks.ts'
import { answerOf } from '../answerOf.ts'
import { knownUnit, type Unit, unitList } from './unitTree.ts'

export interface LinkOfUnits {
  old: Unit
  new: Unit
  relation: string
  status: string | null
}

/** A day on which a unit began or ended, with the smallest set of units around it that no link leaves. */
export interface Reorganisation {
  date: string
  side: 'began' | 'ended'
  old: Unit[]
  new: Unit[]
  links: LinkOfUnits[]
  /** The old and the new units exactly cover each other: their sums are like for like. */
  exact: boolean
}

/** The reorganisations that began and ended a unit, as far as links say what it came from or went to. */
export const reorganisations = answerOf(
  'reorganisations',
  async (database, { unit }: { unit: string }, signal): Promise<Reorganisation[]> => {
    const [units, links] = await Promise.all([
      unitList(database, {}, signal),
      ask(database, unitLinks, {}, signal),
    ])
    const byCode = new Map(units.map((one) => [one.unit, one]))
    const { valid_from, valid_to } = knownUnit(byCode, unit)
    const around = (date: string | null, side: Reorganisation['side']): Reorganisation[] => {
      if (date === null) return []
      const keeps = (code: string) => isKept(knownUnit(byCode, code), date)
      const set = closedSet(links, { unit, date }, keeps)
      if (!set) return []
      const named = (codes: readonly string[]) => codes.map((code) => knownUnit(byCode, code))
      const inside = links.filter((link) => set.links.includes(link))
      return [
        {
          date,
          side,
          old: named(set.old),
          new: named(set.new),
          links: inside.map(({ old, new: next, relation, status }) => {
            return { old: knownUnit(byCode, old), new: knownUnit(byCode, next), relation, status }
          }),
          exact: isExactCover(set),
        },
      ]
    }
    return [...around(valid_from, 'began'), ...around(valid_to && addDays(valid_to, 1), 'ended')]
  },
)

/** It exists under its code before the date and from it on. */
function isKept({ valid_from, valid_to }: Unit, date: string): boolean {
  return (valid_from ?? '') < date && (valid_to ?? '9999') >= date
}
