import type { Ranking } from '../../answers/ranking/ranking.ts'
import type { PlaceFigure } from '../../charts/placeFigure.ts'
import type { Words } from '../../i18n/vi.ts'

/** The rows of a ranking as pictures take them. */
export function figuresOf({ rows }: Ranking, words: Words): PlaceFigure[] {
  return rows.map((row) => ({
    place: row.place,
    name: words.format.name({ name_vi: row.name, name_en: row.name_en }),
    score: row.score,
    rank: row.rank,
    rankLow: row.rank_low,
    rankHigh: row.rank_high,
    rankLast: row.rank_last,
    peer: row.peer,
  }))
}
