import { askMinor } from '../../queries/askMinor.ts'
import { unitLinks } from '../../queries/unitLinks.ts'
import { answerOf, type NoRequest } from '../answerOf.ts'
import { type Unit, unitList } from './unitTree.ts'

/** What became of every unit that is no more, the main successor first; nothing where links could not be loaded. */
export const successors = answerOf(
  'successors',
  async (database, _: NoRequest, signal): Promise<ReadonlyMap<string, Unit[]>> => {
    const [units, links] = await Promise.all([
      unitList(database, {}, signal),
      askMinor(database, unitLinks, {}, signal),
    ])
    const byCode = new Map(units.map((unit) => [unit.unit, unit]))
    const after = new Map<string, Unit[]>()
    const mainFirst = (links ?? []).toSorted(
      (a, b) => Number(b.primary === true) - Number(a.primary === true),
    )
    for (const { old, new: next } of mainFirst) {
      const unit = byCode.get(next)
      if (unit) after.set(old, [...(after.get(old) ?? []), unit])
    }
    return after
  },
)
