import { completedScore, roundingOf } from '../../src/intake/scores/completedScore.ts'
import type {
  EditionRow,
  NewComponentRow,
  PublicationRow,
  ScoreLists,
  ScoreRow,
} from '../../src/intake/scores/ScoreLists.ts'
import { scoreKeeper } from '../../src/intake/scores/scoreKeeper.ts'
import { scoreKey } from '../../src/intake/scores/scoreKey.ts'
import { ownRows } from './ownRows.ts'

/** What a package knows of scores, with what a folder of the contract's CSV holds over it. */
export function listsOver(lists: ScoreLists, folder: string): ScoreLists {
  const held = new Map(lists.scores.map((row) => [scoreKey(row), row]))
  const indices = new Map(lists.indices.map((row) => [row.index, row]))
  const scores = rowsIn<ScoreRow & { source: string }>(folder, 'scores').map((row) => ({
    ...row,
    ...completedScore(row, held.get(scoreKey(row)), roundingOf(indices.get(row.index))),
  }))
  const editions = rowsIn<EditionRow>(folder, 'editions').map((row) => ({
    ...row,
    comparable: isTrue(row.comparable),
  }))
  const keeper = scoreKeeper(lists)
  keeper.lay({
    scores,
    editions,
    publications: rowsIn<PublicationRow>(folder, 'publications'),
    components: rowsIn<NewComponentRow>(folder, 'components'),
  })
  return keeper.lists()
}

/** As they were written there. */
function rowsIn<Row>(folder: string, table: Parameters<typeof ownRows>[1]): Row[] {
  return ownRows(folder, table) as unknown as Row[]
}

function isTrue(text: unknown): boolean | null {
  return text === null ? null : String(text) === 'true'
}
