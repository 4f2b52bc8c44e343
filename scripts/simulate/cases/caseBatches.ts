import path from 'node:path'
import { sqlString } from '../../../src/engine/sqlText.ts'
import type { CaseFile } from './caseFiles.ts'

/** What stands behind FROM for the dossiers among some Parquet files, a million or little more at once. */
export function caseBatches(folder: string, files: readonly CaseFile[]): string[] {
  const batches: CaseFile[][] = []
  let rows = Number.POSITIVE_INFINITY
  for (const file of files) {
    if (file.table !== 'dossiers') continue
    if (rows >= enough) {
      batches.push([])
      rows = 0
    }
    batches.at(-1)?.push(file)
    rows += file.rows
  }
  return batches.map((batch) => {
    const names = batch.map(({ file }) => sqlString(path.join(folder, file)))
    return `read_parquet([${names.join(', ')}], hive_partitioning = false)`
  })
}

const enough = 1_000_000
