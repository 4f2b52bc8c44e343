import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import { textOf } from '../../../src/engine/validate/PackageRow.ts'
import { formatProblem } from '../../../src/engine/validate/Problem.ts'
import type { FactLedger, FactRow } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'

/**
 * What every edition of every index is made of: a file an index, named by its code, with a line for a component in
 * one or several editions. The root needs no name: it is the index.
 */
export function components(
  { frameworks }: Pick<Inputs, 'frameworks'>,
  indices: readonly PackageRow[],
): PackageRow[] {
  const files = readdirSync(frameworks.folder).filter((file) => file.endsWith('.csv'))
  return files.sort().flatMap((file) => {
    const index = path.basename(file, '.csv')
    const named = indices.find((row) => textOf(row, 'index') === index)
    const rows = frameworks.readFacts(file)
    return rows.flatMap((fact) =>
      editionsOf(fact).map((edition) =>
        load(frameworks, fact, {
          ...component(fact, named, index),
          edition,
          weight: weightOf(frameworks, fact, edition),
        }),
      ),
    )
  })
}

const columns = [
  'tree',
  'component',
  'parent',
  'level_vi',
  'max',
  'aggregation',
  'survey',
  'status',
  'source',
] as const

function component(fact: FactRow, named: PackageRow | undefined, index: string) {
  const root = fact.get('component') === index ? named : undefined
  const name = (column: 'name_vi' | 'name_en') => fact.get(column) ?? (root ? textOf(root, column) : null)
  return {
    index,
    ...Object.fromEntries(columns.map((column) => [column, fact.get(column)])),
    name_vi: name('name_vi'),
    name_en: name('name_en'),
  }
}

const editionsOf = (fact: FactRow): string[] =>
  (fact.get('editions') ?? '').split(';').map((one) => one.trim())

/** Weights are written as they are printed, in any unit: a weight is its part of those of its siblings. */
function weightOf(frameworks: FactLedger, fact: FactRow, edition: string): number | null {
  if (fact.get('weight') === null) return null
  const siblings = frameworks
    .readFacts(fact.file)
    .filter(
      (row) =>
        row.get('tree') === fact.get('tree') &&
        row.get('parent') === fact.get('parent') &&
        editionsOf(row).includes(edition),
    )
  const without = siblings.find((row) => row.get('weight') === null)
  if (without) throw new Error(formatProblem(missingWeight(frameworks, without, edition)))
  const total = siblings.reduce((sum, row) => sum + Number(row.get('weight')), 0)
  return Number(fact.get('weight')) / Number(total.toPrecision(12))
}

function missingWeight(frameworks: FactLedger, { file, row }: FactRow, edition: string) {
  return {
    level: 'error' as const,
    file: path.join(frameworks.folder, file),
    row,
    column: 'weight',
    message: `trống, mà thành phần khác cùng cha của kỳ ${edition} có trọng số`,
    cure: 'ghi trọng số cho mọi thành phần cùng cha, hoặc bỏ trống tất cả',
  }
}
