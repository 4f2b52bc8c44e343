import type { ScoreLists } from '../../src/intake/scores/ScoreLists.ts'
import type { OpenPackage } from '../database/openPackage.ts'

/** What a package knows that files of scores are held against. */
export async function scoreLists({ run }: OpenPackage): Promise<ScoreLists> {
  const rows = async <T>(
    table: 'indices' | 'editions' | 'components' | 'places' | 'publications' | 'scores',
    columns: string,
  ) =>
    (await run({
      sql: `SELECT ${columns} FROM ${table} ORDER BY ALL`,
      values: [],
      tables: [table],
    })) as unknown as T
  return {
    indices: await rows('indices', '"index", name_vi, name_en, short_vi, short_en, decimals'),
    editions: await rows(
      'editions',
      '"index", edition, first_year, last_year, comparable, decision, note_vi, note_en',
    ),
    components: await rows(
      'components',
      '"index", edition, tree, component, parent, level_vi, name_vi, name_en, max',
    ),
    places: await rows(
      'places',
      'place_system, place, name_vi, name_en, aliases, kind, region, CAST(valid_to AS VARCHAR) AS valid_to',
    ),
    publications: await rows(
      'publications',
      '"index", year, place_system, places_ranked, CAST(published AS VARCHAR) AS published, source',
    ),
    scores: await rows('scores', '"index", year, place_system, place, component, score, rank_published'),
  }
}
