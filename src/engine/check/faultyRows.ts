import type { Table } from '../contract.ts'
import type { Fault, FaultCode, Taken } from '../DataError.ts'
import type { Execute } from '../Execute.ts'
import { sqlName } from '../sqlText.ts'

/** Rows of a table that came from one file: they follow each other. */
export interface FileRows {
  file: string
  /** Position of the first in the table. */
  from: number
  rows: number
  /** The row, as people count it, of one of them, from 0. */
  rowOf(i: number): Promise<number>
}

/** Rows at fault of one kind. */
export interface FoundRows {
  code: FaultCode
  column: string
  keeps?: true
  /** A SELECT of `position`, `value`, `detail`. */
  sql: string
}

const faulty = 'faulty_rows'

/** Names rows at fault and takes them out of their table. */
export async function takeOut(
  execute: Execute,
  { table, files }: { table: Table; files: readonly FileRows[] },
  found: readonly FoundRows[],
): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const [i, { code, column, keeps, sql }] of found.entries()) {
    await execute(`CREATE OR REPLACE TABLE ${faulty}_${i} AS ${sql}`)
    const kinds = await execute(
      `SELECT count(*) AS n, min(position) AS first, arg_min(${written('value')}, position) AS value,
         arg_min(${written('detail')}, position) AS detail, ${takenBy(table, code, keeps)}
       FROM ${faulty}_${i} JOIN ${sqlName(table)} AS r ON r.rowid = position
       GROUP BY ALL HAVING count(*) > 0 ORDER BY first`,
    )
    for (const { n, first, value, detail, ...taken } of kinds) {
      faults.push({
        ...(await placeOf(files, table, Number(first))),
        code,
        table,
        column,
        rows: Number(n),
        takes: keeps ? { what: 'nothing' } : takesOf(table, taken),
        ...(value !== '' && { value: String(value) }),
        ...(detail !== '' && { detail: String(detail) }),
      })
    }
  }
  for (const [i, { keeps }] of found.entries()) {
    if (!keeps) {
      await execute(`DELETE FROM ${sqlName(table)} WHERE rowid IN (SELECT position FROM ${faulty}_${i})`)
    }
    await execute(`DROP TABLE ${faulty}_${i}`)
  }
  return faults
}

/** As people write it: 80, not 80.0. */
const written = (text: string) => `regexp_replace(coalesce(${text}, ''), '(\\d)\\.0\\b', '\\1', 'g')`

const registers: Partial<Record<Table, string>> = {
  indices: 'index',
  places: 'place',
  units: 'unit',
  indicators: 'indicator',
}

/** What goes with the rows: a tree that lacks one does not hang together, a register no longer knows their codes. */
function takenBy(table: Table, code: FaultCode, keeps: true | undefined): string {
  if (keeps || code === 'row-twice') return `'rows' AS what`
  if (table === 'editions') {
    return `r."index" AS "index", r.edition AS edition, 'years' AS what,
      min(r.first_year) AS from_year, max(greatest(coalesce(r.last_year, 9999), r.first_year)) AS to_year`
  }
  if (table === 'components') {
    return `r."index" AS "index", r.edition AS edition, 'years' AS what,
      min((SELECT min(first_year) FROM editions WHERE editions."index" = r."index" AND editions.edition = r.edition)) AS from_year,
      max((SELECT max(coalesce(last_year, 9999)) FROM editions WHERE editions."index" = r."index" AND editions.edition = r.edition)) AS to_year`
  }
  const register = registers[table]
  return register === undefined
    ? `'rows' AS what`
    : `'code' AS what, string_agg(DISTINCT r.${sqlName(register)}, chr(10)) AS codes`
}

function takesOf(table: Table, taken: Readonly<Record<string, unknown>>): Taken {
  if (taken.what === 'years' && typeof taken.index === 'string' && typeof taken.edition === 'string') {
    const to = Number(taken.to_year ?? 9999)
    const years = { from: Number(taken.from_year ?? 0), to: to === 9999 ? null : to }
    return { what: 'years', index: taken.index, edition: taken.edition, ...years }
  }
  if (taken.what === 'code') return { what: 'code', table, codes: String(taken.codes ?? '').split('\n') }
  return { what: 'rows' }
}

/** File and row, as people count it, of a position in a table. */
export async function placeOf(
  files: readonly FileRows[],
  table: Table,
  position: number,
): Promise<Pick<Fault, 'file' | 'row'>> {
  const found = files.find(({ from, rows }) => position >= from && position < from + rows)
  if (found === undefined) return { file: files[0]?.file ?? table }
  return { file: found.file, row: await found.rowOf(position - found.from) }
}
