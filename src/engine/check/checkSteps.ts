import type { Table } from '../contract.ts'
import type { Fault } from '../DataError.ts'
import type { Execute } from '../Execute.ts'
import { partOf, touches } from '../packageParts.ts'
import type { Checking } from './Checking.ts'
import { unknownRule } from './columnRules.ts'
import { type FileRows, takeOut } from './faultyRows.ts'

const { code, column, wrong, value, detail } = unknownRule({
  to: 'dossiers',
  pairs: [['dossier', 'dossier']],
})

/** Notes what was just added to cases or steps. */
export function noteCases({ cases }: Checking, table: Table, files: readonly FileRows[]): void {
  if (table === 'dossiers') for (const { file } of files) cases.read.add(file)
  if (table === 'steps') cases.steps.push(...files)
}

/**
 * Takes out the steps of cases that are not there, and names them: as soon as all files in which such a case may
 * lie are read, whichever of the two tables comes first. No file is read for it.
 */
export async function checkSteps(execute: Execute, { cases }: Checking): Promise<Fault[]> {
  const unread = cases.files.filter((file) => !cases.read.has(file))
  const waits = ({ file }: FileRows) => unread.some((other) => touches(other, partOf(file)))
  const known = cases.steps.filter((file) => !waits(file))
  cases.steps = cases.steps.filter(waits)
  if (known.length === 0 || cases.files.length === 0) return []
  const sql = `SELECT r.rowid AS position, ${value} AS value, ${detail} AS detail
    FROM steps AS r WHERE (${rowsOf(known)}) AND ${wrong}`
  return takeOut(execute, { table: 'steps', files: known }, [{ code, column, sql }])
}

/** The rows of files, those that follow each other as one span. */
function rowsOf(files: readonly FileRows[]): string {
  const spans: { from: number; to: number }[] = []
  for (const { from, rows } of files) {
    const last = spans.at(-1)
    if (last?.to === from) last.to = from + rows
    else spans.push({ from, to: from + rows })
  }
  return spans.map(({ from, to }) => `r.rowid >= ${from} AND r.rowid < ${to}`).join(' OR ')
}
