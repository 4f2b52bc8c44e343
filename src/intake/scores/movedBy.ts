import { groupBy } from '../../domain/groupBy.ts'
import { rankTable } from '../../domain/rank/rankTable.ts'
import type { Moved } from '../../engine/layers/Layer.ts'
import type { PublicationRow, ScoreLists, ScoreRow } from './ScoreLists.ts'
import { scoreKey } from './scoreKey.ts'

/**
 * What of the scores that are held gets another value or another rank when rows are laid over them: printed ranks
 * where known, else those that the scores of a whole table give. What is held of nobody yet does not move.
 */
export function movedBy(
  rows: readonly ScoreRow[],
  publications: readonly PublicationRow[],
  lists: Pick<ScoreLists, 'scores' | 'publications'>,
): Moved[] {
  const held = groupBy(lists.scores, tableKey)
  return [...groupBy(rows, tableKey)].flatMap(([key, fresh]) => {
    const before = held.get(key) ?? []
    const after = [...new Map([...before, ...fresh].map((row) => [scoreKey(row), row])).values()]
    const [first] = fresh
    const ranks = (table: readonly ScoreRow[], known: readonly PublicationRow[]) =>
      rankTable(table, known.find((row) => first && yearKey(row) === yearKey(first))?.places_ranked ?? null)
        .places
    const [old, now] = [ranks(before, lists.publications), ranks(after, publications)]
    const scores = new Map(after.map((row) => [row.place, row.score]))
    return before.flatMap(({ score, ...row }): Moved[] => {
      const { index, year, place_system, place, component } = row
      const next = scores.get(place) ?? null
      const rank = [old.get(place)?.rank ?? null, now.get(place)?.rank ?? null] as const
      if (isSame(score, next) && rank[0] === rank[1]) return []
      return [{ index, year, place_system, place, component, score: [score, next], rank }]
    })
  })
}

/** To four decimals, the most that anybody prints: a workbook holds more. */
function isSame(a: number | null, b: number | null): boolean {
  return a === b || (a !== null && b !== null && Math.abs(a - b) < 0.000_05)
}

const yearKey = ({ index, year, place_system }: Pick<ScoreRow, 'index' | 'year' | 'place_system'>) =>
  JSON.stringify([index, year, place_system])

const tableKey = (row: ScoreRow) => JSON.stringify([yearKey(row), row.component])
