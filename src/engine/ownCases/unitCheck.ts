import { dataError } from '../DataError.ts'
import type { Execute } from '../Execute.ts'
import type { CaseBatch } from './CaseSource.ts'

/** Looks for units that the register lacks, in all files, so that one message tells of all of them. */
export interface UnitCheck {
  begin(): Promise<void>
  /** Of the rows in `case_rows`; whether all units were known until now. */
  add(file: string, batch: CaseBatch): Promise<boolean>
  /** @throws DataError that names the first unknown unit, the others and how many rows have one */
  end(): Promise<void>
}

/** How many codes are named. */
const named = 6

export function unitCheck(execute: Execute): UnitCheck {
  const files: string[] = []
  let known = true
  return {
    async begin() {
      await execute(
        'CREATE OR REPLACE TABLE unknown_units ("column" VARCHAR, unit VARCHAR, cases BIGINT, file INTEGER, first BIGINT)',
      )
    },
    async add(file, { firstRow }) {
      if (files.at(-1) !== file) files.push(file)
      const [found] = await execute(missing(firstRow, files.length - 1))
      if (Number(found?.Count ?? 0) > 0) known = false
      return known
    },
    async end() {
      const codes =
        await execute(`SELECT "column", unit, sum(cases) AS cases, min(file) AS file, arg_min(first, (file, first)) AS first
        FROM unknown_units GROUP BY ALL ORDER BY file, first, unit`)
      await execute('DROP TABLE unknown_units')
      const [first] = codes
      if (first === undefined) return
      const more = codes.length > named ? ', …' : ''
      throw dataError({
        code: 'unit-unknown',
        file: files[Number(first.file)] ?? '',
        row: Number(first.first),
        column: String(first.column),
        value: String(first.unit),
        detail: `${codes
          .slice(0, named)
          .map(({ unit }) => unit)
          .join(', ')}${more}`,
        rows: codes.reduce((sum, { cases }) => sum + Number(cases), 0),
      })
    },
  }
}

function missing(firstRow: number, file: number): string {
  const of = (column: string, also: string) => `
    SELECT '${column}' AS "column", ${column} AS unit, count(*) AS cases, ${file}, min(position) + ${firstRow}
    FROM case_rows
    WHERE ${also} ${column} NOT IN (SELECT unit FROM units)
    GROUP BY ALL`
  return `INSERT INTO unknown_units ${of('unit', '')} UNION ALL ${of('receiving_unit', 'transferred AND receiving_unit IS NOT NULL AND')}`
}
