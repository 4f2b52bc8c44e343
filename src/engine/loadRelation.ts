import type { Table } from './contract.ts'
import { dataError } from './DataError.ts'
import type { Execute } from './loadCsv.ts'
import { sqlName, sqlTypes } from './sqlText.ts'
import { type Matched, matchColumns, requiredKeys, tableColumns } from './tableColumns.ts'

export interface Relation {
  table: Table
  /** As people know it. */
  file: string
  /** What stands behind FROM. */
  from: string
  /** Number of its first row in the file; 1 if not given. */
  firstRow?: number
}

/** Appends what DuckDB can already read, in whatever types, to its table, which exists. */
export async function loadRelation(execute: Execute, relation: Relation): Promise<Matched> {
  const described = await execute(`DESCRIBE SELECT * FROM ${relation.from}`)
  const names = described.map((row) => String(row.column_name))
  const matched = matchColumns(relation.table, relation.file, names)
  const columns = matched.declared.map(sqlName).join(', ')
  try {
    await execute(
      `INSERT INTO ${sqlName(relation.table)} (${columns}) SELECT ${columns} FROM ${relation.from}`,
    )
  } catch (error) {
    await explainCasts(execute, relation, matched)
    const detail = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
    throw dataError({ code: 'file-unreadable', file: relation.file, detail })
  }
  return matched
}

/** @throws DataError that names the first value which is not of its column's type, if there is one. */
export async function explainCasts(
  execute: Execute,
  { table, file, from, firstRow = 1 }: Relation,
  matched: Matched,
) {
  const types = new Map(tableColumns(table))
  for (const column of matched.declared) {
    const type = types.get(column)?.type
    if (type === undefined) continue
    const [bad] = await execute(
      `SELECT i, x::VARCHAR AS x
       FROM (SELECT row_number() OVER () AS i, ${sqlName(column)} AS x FROM ${from})
       WHERE x IS NOT NULL AND TRY_CAST(x AS ${sqlTypes[type]}) IS NULL
       ORDER BY i LIMIT 1`,
    )
    if (bad) {
      throw dataError({
        code: 'value-invalid',
        file,
        row: Number(bad.i) + firstRow - 1,
        column,
        value: String(bad.x),
        detail: type,
      })
    }
  }
}

/**
 * Checks what types alone cannot: no empty cell in a required column of the key, no NaN or infinity.
 * @param firstRow number of the first data row in the file, for the message
 * @param before rows that were in the table before the file, and were checked then
 */
export async function checkTable(
  execute: Execute,
  table: Table,
  { file, firstRow, before }: { file: string; firstRow: number; before: number },
) {
  const numbers = tableColumns(table)
    .filter(([, { type }]) => type === 'number')
    .map(([name]) => name)
  const rules = [
    ...requiredKeys(table).map((name) => ({ name, bad: `${sqlName(name)} IS NULL`, type: undefined })),
    ...numbers.map((name) => ({ name, bad: `NOT isfinite(${sqlName(name)})`, type: 'number' })),
  ]
  if (rules.length === 0) return
  const counts = rules.map(({ bad }, i) => `min(rowid) FILTER (WHERE ${bad}) AS "${i}"`)
  const [first] = await execute(`SELECT ${counts.join(', ')} FROM ${sqlName(table)} WHERE rowid >= ${before}`)
  for (const [i, { name, type }] of rules.entries()) {
    const position = first?.[String(i)]
    if (typeof position !== 'number') continue
    const [cell] = await execute(
      `SELECT ${sqlName(name)}::VARCHAR AS x FROM ${sqlName(table)} WHERE rowid = ${position}`,
    )
    const where = { file, row: position - before + firstRow, column: name }
    throw type === undefined
      ? dataError({ code: 'value-missing', ...where })
      : dataError({ code: 'value-invalid', ...where, value: String(cell?.x), detail: type })
  }
}
