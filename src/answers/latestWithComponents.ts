import { editionOf } from '../domain/comparable.ts'
import type { Database } from '../engine/Database.ts'
import { ask } from '../queries/query.ts'
import { scoresOfPlace } from '../queries/scoresOfPlace.ts'
import { componentList, treesOf } from './componentList.ts'
import { editionList } from './indexList.ts'

export interface LatestWithComponents {
  /** The latest year in which every component of the first level has a score, else in which any has. */
  year: number | null
  tree: string | null
  full: boolean
  /** The latest year in which anything of the place is known, the total included. */
  latest: number | null
}

/** In which year, and by which tree, a place's index is best taken apart. */
export async function latestWithComponents(
  database: Database,
  { index, place }: { index: string; place: string },
  signal?: AbortSignal,
): Promise<LatestWithComponents> {
  const [rows, components, editions] = await Promise.all([
    ask(database, scoresOfPlace, { index, place }, signal),
    componentList(database, { index }, signal),
    editionList(database, { index }, signal),
  ])
  const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => b - a)
  const candidates = years.flatMap((year) => {
    const edition = editionOf(editions, year)?.edition ?? null
    const scored = new Set(
      rows.filter((row) => row.year === year && row.score !== null).map((row) => row.component),
    )
    return treesOf(components, edition).map((tree) => {
      const level = components.filter(
        (one) => one.edition === edition && one.tree === tree && one.parent === index,
      )
      const known = level.filter((one) => scored.has(one.component)).length
      return { year, tree, known, full: level.length > 0 && known === level.length }
    })
  })
  const best = candidates.find((one) => one.full) ?? candidates.find((one) => one.known > 0)
  return {
    year: best?.year ?? null,
    tree: best?.tree ?? null,
    full: best?.full ?? false,
    latest: years[0] ?? null,
  }
}
