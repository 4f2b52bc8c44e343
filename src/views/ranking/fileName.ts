import type { Ranking } from '../../answers/ranking/ranking.ts'

/** A name for files: what, year, which picture. */
export function fileName({ component, year }: Pick<Ranking, 'component' | 'year'>, picture: string): string {
  return `${component}-${year}-${picture}`.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}
