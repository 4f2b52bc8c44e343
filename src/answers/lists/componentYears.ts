import { ask } from '../../queries/query.ts'
import { scoresOfPlace } from '../../queries/scoresOfPlace.ts'
import { answerOf } from '../answerOf.ts'
import { type ComponentMeta, componentList, treesOf } from './componentList.ts'
import { mainSystem } from './componentTables.ts'

export interface TreeOfYear {
  tree: string
  components: string[]
  /** Those with a score, the index itself excluded. */
  scored: string[]
  /** Every component of the first level has a score. */
  full: boolean
}

export interface ComponentYear {
  year: number
  place_system: string | null
  /** Of the year's edition, a full one, then the one with most known components first. */
  trees: TreeOfYear[]
}

/** The years in which anything of a place is published, the oldest first, and which components. */
export const componentYears = answerOf(
  'component years',
  async (database, { index, place }: { index: string; place: string }, signal): Promise<ComponentYear[]> => {
    const [scores, components] = await Promise.all([
      ask(database, scoresOfPlace, { index, place }, signal),
      componentList(database, { index }, signal),
    ])
    return [...new Set(scores.map(({ year }) => year))].map((year) => {
      const ofYear = scores.filter((row) => row.year === year)
      const scored = ofYear.filter((row) => row.score !== null && row.component !== index)
      return {
        year,
        place_system: mainSystem(ofYear),
        trees: treesIn(components, year, new Set(scored.map((row) => row.component))),
      }
    })
  },
)

function treesIn(
  components: readonly ComponentMeta[],
  year: number,
  scored: ReadonlySet<string>,
): TreeOfYear[] {
  const current = components.filter((one) => one.first_year <= year && year <= (one.last_year ?? year))
  return treesOf(current, current[0]?.edition ?? null)
    .map((tree) => {
      const below = current.filter((one) => one.tree === tree)
      const codes = below.map((one) => one.component)
      const first = below.filter((one) => below.some((root) => !root.parent && root.component === one.parent))
      const full = first.length > 0 && first.every((one) => scored.has(one.component))
      return { tree, components: codes, scored: codes.filter((code) => scored.has(code)), full }
    })
    .sort((a, b) => Number(b.full) - Number(a.full) || b.scored.length - a.scored.length)
}
