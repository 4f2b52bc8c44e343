import { ask, type RowOf } from '../../queries/query.ts'
import { sourceRows } from '../../queries/sourceRows.ts'
import { sourceUse } from '../../queries/sourceUse.ts'
import { answerOf, type NoRequest } from '../answerOf.ts'

export interface Source extends RowOf<typeof sourceRows.columns> {
  /** Rows of scores, averages and publications that name it. */
  figures: number
  indices: string[]
  first_year: number | null
  last_year: number | null
}

/** Every source with how many figures rest on it, the most used first; codes without a title are kept. */
export const sources = answerOf('sources', async (database, _: NoRequest, signal): Promise<Source[]> => {
  const [rows, use] = await Promise.all([
    ask(database, sourceRows, {}, signal),
    ask(database, sourceUse, {}, signal),
  ])
  const codes = new Set(rows.map(({ source }) => source))
  const unknown = [...new Set(use.map(({ source }) => source))].filter((source) => !codes.has(source))
  return [...rows, ...unknown.map((source) => ({ source, title: source, url: null, url_complete: null }))]
    .map((row): Source => {
      const used = use.filter(({ source }) => source === row.source)
      return {
        ...row,
        figures: used.reduce((sum, { figures }) => sum + figures, 0),
        indices: used.map(({ index }) => index),
        first_year: used.length > 0 ? Math.min(...used.map((u) => u.first_year)) : null,
        last_year: used.length > 0 ? Math.max(...used.map((u) => u.last_year)) : null,
      }
    })
    .sort((a, b) => b.figures - a.figures || (a.source < b.source ? -1 : 1))
})
