import type { Database } from '../../engine/Database.ts'
import { type ComponentYear, componentYears } from './componentYears.ts'

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
  const years = await componentYears(database, { index, place }, signal)
  const best = years.findLast(hasFullTree) ?? years.findLast(hasScores)
  const [tree] = best?.trees ?? []
  return {
    year: best?.year ?? null,
    tree: tree?.tree ?? null,
    full: tree?.full ?? false,
    latest: years.at(-1)?.year ?? null,
  }
}

export function hasFullTree({ trees }: Pick<ComponentYear, 'trees'>): boolean {
  return trees.some(({ full }) => full)
}

export function hasScores({ trees }: Pick<ComponentYear, 'trees'>): boolean {
  return trees.some(({ scored }) => scored.length > 0)
}
