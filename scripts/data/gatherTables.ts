import path from 'node:path'
import type { Table } from '../../src/engine/contract.ts'
import { tables } from '../../src/engine/contract.ts'
import type { PackageTables } from '../../src/engine/validate/PackageRow.ts'
import type { Problem } from '../../src/engine/validate/Problem.ts'
import { reportMaxima } from '../../src/engine/validate/reportMaxima.ts'
import { reportTotals } from '../../src/engine/validate/reportTotals.ts'
import { typeRows } from '../../src/engine/validate/typeRows.ts'
import { checkPrintedMaxima } from './checkPrintedMaxima.ts'
import { completedScores } from './completedScores.ts'
import { openFacts } from './facts.ts'
import { layRows } from './layRows.ts'
import { readTable } from './readTable.ts'
import { readUpdates } from './readUpdates.ts'
import { transformFacts } from './transformFacts.ts'
import { unaccounted } from './unaccounted.ts'
import { markUnused } from './unusedRows.ts'

export interface Gathered {
  data: PackageTables
  problems: Problem[]
}

/**
 * All tables under a folder of sources: files of the contract as they are, the rest from facts, over both the rows of
 * `updates/`, checked.
 */
export function gatherTables(folder: string): Gathered {
  const facts = openFacts(path.join(folder, 'facts'))
  const supplements = openFacts(path.join(folder, 'supplements'))
  const frameworks = openFacts(path.join(folder, 'frameworks'))
  const problems: Problem[] = []
  const authored: PackageTables = {}
  for (const table of tables) {
    const text = readTable(folder, table)
    if (!text) continue
    problems.push(...text.problems)
    authored[table] = text.rows
  }
  const raw: PackageTables = {
    ...transformFacts({ facts, supplements, frameworks }, authored),
    ...authored,
  }
  const data: PackageTables = {}
  for (const table of Object.keys(raw) as Table[]) {
    const typed = typeRows(table, raw[table] ?? [])
    problems.push(...typed.problems)
    data[table] = typed.rows
  }
  const updates = readUpdates(path.join(folder, 'updates'))
  problems.push(...updates.problems)
  for (const table of tables) {
    const later = updates.tables[table]
    const earlier = data[table] ?? []
    if (table === 'scores' && later)
      data[table] = layRows(table, earlier, completedScores(later, earlier, data.indices ?? []))
    else if (later) data[table] = layRows(table, earlier, later)
  }
  markUnused(facts, path.join(folder, 'unused.csv'))
  problems.push(
    ...unaccounted(facts, path.join(folder, 'facts')),
    ...unaccounted(supplements, path.join(folder, 'supplements')),
    ...unaccounted(frameworks, path.join(folder, 'frameworks')),
    ...reportMaxima(data),
    ...reportTotals(data),
    ...checkPrintedMaxima(facts, data),
  )
  return { data, problems }
}
