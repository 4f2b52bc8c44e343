import type { TakenTables } from './IntakeReport.ts'
import type { EditionRow, NewComponentRow, PublicationRow, ScoreLists } from './ScoreLists.ts'
import { scoreKey } from './scoreKey.ts'

interface ScoreKeeper {
  /** What is held, with all that was laid over it. */
  lists(): ScoreLists
  lay(tables: Pick<TakenTables, 'scores' | 'publications' | 'editions' | 'components'>): void
}

/** What is held, over which sheets and files are laid one after the other; a row takes the place of that of its key. */
export function scoreKeeper(lists: ScoreLists): ScoreKeeper {
  const scores = new Map(lists.scores.map((row) => [scoreKey(row), row]))
  const publications = new Map(lists.publications.map((row) => [publicationKey(row), row]))
  const editions = new Map(lists.editions.map((row) => [editionKey(row), row]))
  const taken = {
    editions: new Map((lists.taken?.editions ?? []).map((row) => [editionKey(row), row])),
    components: new Map((lists.taken?.components ?? []).map((row) => [componentKey(row), row])),
  }
  return {
    lists: () => ({
      ...lists,
      scores: [...scores.values()],
      publications: [...publications.values()],
      editions: [...editions.values()],
      taken: { editions: [...taken.editions.values()], components: [...taken.components.values()] },
    }),
    lay: (tables) => {
      for (const row of tables.scores ?? []) scores.set(scoreKey(row), row)
      for (const row of tables.publications ?? []) publications.set(publicationKey(row), row)
      for (const row of tables.editions ?? []) {
        editions.set(editionKey(row), row)
        taken.editions.set(editionKey(row), row)
      }
      for (const row of tables.components ?? []) taken.components.set(componentKey(row), row)
    },
  }
}

const publicationKey = ({ index, year, place_system }: PublicationRow) =>
  JSON.stringify([index, year, place_system])

const editionKey = ({ index, edition }: EditionRow) => JSON.stringify([index, edition])

const componentKey = ({ index, edition, tree, component }: NewComponentRow) =>
  JSON.stringify([index, edition, tree, component])
