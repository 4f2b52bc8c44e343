import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { CaseRules } from '../../src/derive/caseRules.ts'
import { caseRules } from '../../src/derive/caseRules.ts'
import { parseCsv } from './parseCsv.ts'

type Stated = Record<string, string>

export interface RulesOfPackage {
  /** As they go into the package's description: with words permitted, notes, status and source. */
  rules: (Stated & { rule: string; value: string })[]
  workingHours: (Stated & { from: string; to: string })[]
}

/** Rules about cases and office hours of a folder of sources: `rules.csv`, `working-hours.csv`. */
export function readCaseRules(folder: string): { stated: RulesOfPackage; rules: CaseRules } {
  const rules = rowsOf(path.join(folder, 'rules.csv')).map((row) => ({
    ...row,
    rule: row.rule ?? '',
    value: row.value ?? '',
  }))
  const workingHours = rowsOf(path.join(folder, 'working-hours.csv')).map((row) => ({
    ...row,
    from: row.from ?? '',
    to: row.to ?? '',
  }))
  return { stated: { rules, workingHours }, rules: caseRules(rules, workingHours) }
}

function rowsOf(file: string): Stated[] {
  if (!existsSync(file)) return []
  const { header, rows } = parseCsv(readFileSync(file, 'utf8'))
  return rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])))
}
