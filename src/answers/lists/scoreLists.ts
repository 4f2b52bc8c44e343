import { componentRows } from '../../queries/componentRows.ts'
import { editionRows } from '../../queries/editionRows.ts'
import { indexRows } from '../../queries/indexRows.ts'
import { placeRows } from '../../queries/placeRows.ts'
import { publicationRows } from '../../queries/publicationRows.ts'
import { ask } from '../../queries/query.ts'
import { scoresOfIndex } from '../../queries/scoresOfIndex.ts'
import { answerOf, type NoRequest } from '../answerOf.ts'

/** What a package knows that files of scores are held against. */
export const scoreLists = answerOf('score lists', async (database, _: NoRequest, signal) => {
  const indices = await ask(database, indexRows, {}, signal)
  const components = indices.map(async ({ index }) => {
    const rows = await ask(database, componentRows, { index }, signal)
    return rows.map((row) => ({ ...row, index, name_en: row.name_en ?? '', level_vi: row.level_vi ?? '' }))
  })
  // Index by index: one answer of all would hold the page up.
  const scores = []
  for (const { index } of indices) scores.push(await ask(database, scoresOfIndex, { index }, signal))
  return {
    indices,
    components: (await Promise.all(components)).flat(),
    editions: await ask(database, editionRows, {}, signal),
    places: (await ask(database, placeRows, {}, signal)).map((row) => ({
      ...row,
      name_en: row.name_en ?? '',
    })),
    publications: await ask(database, publicationRows, {}, signal),
    scores: scores.flat(),
  }
})
