import path from 'node:path'
import { type OpenPackage, openPackage } from '../database/openPackage.ts'
import { built } from './built.ts'
import { type SqlOfFigure, tablesOf } from './everyFigure.ts'

let opened: Promise<OpenPackage> | null = null

/**
 * Of figures whose statements were read off the page: those of which no statement gives a row in native DuckDB, and
 * those that have none and do not say why.
 * @param isAsked which statements are run; a figure of which none is has nothing to answer for
 */
export async function withoutRows(
  figures: readonly SqlOfFigure[],
  isAsked: (sql: string) => boolean = () => true,
): Promise<string[]> {
  opened ??= openPackage(path.join(built, 'public/data'))
  const database = await opened
  const without: string[] = []
  for (const { id, statements, said } of figures) {
    const asked = statements.filter(isAsked)
    if (statements.length === 0 && !/không hỏi|không ở bảng nào/.test(said)) without.push(`${id}: ${said}`)
    if (asked.length === 0) continue
    let rows = 0
    for (const sql of asked) {
      if (rows === 0) rows = (await database.run({ sql, values: [], tables: tablesOf(sql) })).length
    }
    if (rows === 0) without.push(`${id}: no rows`)
  }
  return without
}
