import { dataError } from '../DataError.ts'
import type { Execute } from '../Execute.ts'
import type { CaseBatch } from './CaseSource.ts'

/** Looks for cases that are there twice, in all files. */
export interface CodeCheck {
  begin(): Promise<void>
  /** Of the rows in `case_rows`. */
  add(file: string, batch: CaseBatch): Promise<void>
  /** @throws DataError that names the second row of the first such case */
  end(): Promise<void>
}

/** All codes are kept until the end: cheap for so many rows. */
export const mostChecked = 1_000_000

export function codeCheck(execute: Execute): CodeCheck {
  const files: string[] = []
  return {
    async begin() {
      await execute('CREATE OR REPLACE TABLE case_codes (dossier VARCHAR, file INTEGER, "row" BIGINT)')
    },
    async add(file, { firstRow }) {
      if (files.at(-1) !== file) files.push(file)
      await execute(
        `INSERT INTO case_codes SELECT dossier, ${files.length - 1}, position + ${firstRow} FROM case_rows`,
      )
    },
    async end() {
      const [first] = await execute(`
        SELECT dossier, list("row" ORDER BY file, "row")[1] AS "row", list(file ORDER BY file, "row")[1] AS file,
          list("row" ORDER BY file, "row")[2] AS again, list(file ORDER BY file, "row")[2] AS again_file
        FROM case_codes
        GROUP BY dossier
        HAVING count(*) > 1
        ORDER BY again_file, again
        LIMIT 1`)
      await execute('DROP TABLE case_codes')
      if (first === undefined) return
      throw dataError({
        code: 'case-twice',
        file: files[Number(first.again_file)] ?? '',
        row: Number(first.again),
        column: 'dossier',
        value: String(first.dossier),
        detail: `${files[Number(first.file)] ?? ''}:${first.row}`,
      })
    },
  }
}
