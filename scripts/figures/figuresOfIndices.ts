import { indexList } from '../../src/answers/lists/indexList.ts'
import { linearYears } from '../../src/answers/lists/linearYears.ts'
import type { OpenPackage } from '../database/openPackage.ts'
import type { FigureAt } from './FigureAt.ts'
import { indexFigures, overviewFigures } from './indexFigures.ts'
import { reportFigures } from './reportFigures.ts'

interface FiguresAsked {
  place: string
  /** Indices; all if absent. */
  only?: readonly string[]
  last?: number
  depth?: number
}

/** Every figure of every index as its screens and the report tell it, of the last so many years. */
export async function figuresOfIndices(
  database: OpenPackage,
  { place, only, last = 99, depth = 99 }: FiguresAsked,
): Promise<FigureAt[]> {
  const today = database.package.asOf ?? null
  const lists = [await overviewFigures(database, { place, today })]
  for (const index of await indexList(database, {})) {
    if (only?.includes(index.index) === false) continue
    const known = await linearYears(database, { index: index.index })
    const years = known.years.map(({ year }) => year).slice(-last)
    lists.push(await indexFigures(database, { index, years, place, depth }))
    lists.push(await reportFigures(database, { index: index.index, years, place }))
  }
  return lists.flat()
}
