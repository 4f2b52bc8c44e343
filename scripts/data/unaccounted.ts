import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Problem } from '../../src/engine/validate/Problem.ts'
import type { FactLedger, FactRow } from './facts.ts'

/** One error for every run of rows of the facts that are neither loaded nor listed as unused with a reason. */
export function unaccounted(ledger: FactLedger, folder: string): Problem[] {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.csv')) ledger.readFacts(file.replaceAll('\\', '/'))
  }
  const rows = ledger
    .states()
    .filter(({ reason }) => reason === undefined)
    .map(({ row }) => row)
  return runsOf(rows).map(([first, last]) => ({
    level: 'error',
    file: path.join(folder, first.file),
    row: first.row,
    column: null,
    message: `${first === last ? 'dòng này' : `các dòng ${first.row}–${last.row}`} không được nạp và cũng không có trong danh sách không dùng`,
    cure: 'nạp dòng vào một bảng, hoặc thêm vào data/unused.csv kèm lý do',
  }))
}

function runsOf(rows: readonly FactRow[]): [FactRow, FactRow][] {
  const runs: [FactRow, FactRow][] = []
  for (const row of rows) {
    const run = runs.at(-1)
    if (run && run[1].file === row.file && run[1].row + 1 === row.row) run[1] = row
    else runs.push([row, row])
  }
  return runs
}
