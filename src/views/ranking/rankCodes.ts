import type { Ranking } from '../../answers/ranking/ranking.ts'
import type { RankingRow } from '../../answers/ranking/rankingRows.ts'
import type { Coded } from '../../ui/tableColumn.ts'

/** The rows of a ranking as scores of the data contract. */
export function rankCodes({ index: { index }, year, place_system, component }: Ranking): Coded<RankingRow> {
  return {
    table: 'scores',
    columns: { score: 'score' },
    keys: ({ place, rank_published }) => ({ index, year, place_system, place, component, rank_published }),
  }
}
