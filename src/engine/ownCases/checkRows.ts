import { finishedEarly } from '../check/finishedEarly.ts'
import { contract } from '../contract.ts'
import { dataError, type Fault } from '../DataError.ts'
import type { Execute } from '../Execute.ts'
import { sqlName, sqlString } from '../sqlText.ts'
import type { CaseBatch } from './CaseSource.ts'

interface RowRule {
  code: Fault['code']
  column: string
  /** What it looks at besides. */
  other?: string
  isWrong: string
  detail?: string
}

const words = contract.dossiers.columns.type.words ?? []
const times = ['received', 'due_original', 'due', 'finished']

const rules: readonly RowRule[] = [
  ...['dossier', 'type', 'unit', 'received'].map(
    (column): RowRule => ({ code: 'value-missing', column, isWrong: `${sqlName(column)} IS NULL` }),
  ),
  {
    code: 'word-unknown',
    column: 'type',
    isWrong: `"type" NOT IN (${words.map(sqlString).join(', ')})`,
    detail: words.join(', '),
  },
  ...times.map(
    (column): RowRule => ({
      code: 'date-far',
      column,
      isWrong: `${column} < TIMESTAMP '2000-01-01' OR ${column} >= TIMESTAMP '2041-01-01'`,
    }),
  ),
  {
    code: finishedEarly.code,
    column: finishedEarly.column,
    other: 'received',
    isWrong: finishedEarly.wrong,
  },
  ...['paused', 'satisfaction'].map(
    (column): RowRule => ({
      code: 'value-invalid',
      column,
      isWrong: `NOT isfinite(${column})`,
      detail: 'number',
    }),
  ),
]

/**
 * Looks at the columns of a batch that were read.
 * @throws DataError that names the first row in which something is missing, unknown or impossible
 */
export async function checkRows(
  execute: Execute,
  { file, columns, batch }: { file: string; columns: readonly string[]; batch: CaseBatch },
): Promise<void> {
  const applied = rules.filter(
    ({ column, other }) => columns.includes(column) && (other === undefined || columns.includes(other)),
  )
  const wrong = applied.map(({ isWrong }) => `(${isWrong})`).join(' OR ')
  const [first] = await execute(`SELECT min(position) AS i FROM case_rows AS r WHERE ${wrong}`)
  if (typeof first?.i !== 'number') return
  for (const { code, column, other, isWrong, detail } of applied) {
    const [row] = await execute(
      `SELECT CAST(${sqlName(column)} AS VARCHAR) AS x, ${other ? `CAST(${other} AS VARCHAR)` : 'NULL'} AS y
       FROM case_rows AS r WHERE position = ${first.i} AND (${isWrong})`,
    )
    if (row === undefined) continue
    throw dataError({
      code,
      file,
      row: first.i + batch.firstRow,
      column,
      ...(row.x !== null && { value: String(row.x) }),
      ...((row.y !== null || detail !== undefined) && { detail: row.y === null ? detail : String(row.y) }),
    })
  }
}
