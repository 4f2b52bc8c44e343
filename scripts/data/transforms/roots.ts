import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import { textOf } from '../../../src/engine/validate/PackageRow.ts'
import type { FactRow } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { found, load } from '../inputs.ts'

const frameworks: Record<string, { file: string; code: string; edition: string }> = {
  PAR: { file: 'frameworks/par-index-2022.csv', code: 'PAR', edition: '2022' },
  SIPAS: { file: 'frameworks/sipas.csv', code: 'SIPAS', edition: '2022' },
  PGI: { file: 'frameworks/pgi.csv', code: 'PGI', edition: '2022' },
  QD766: { file: 'frameworks/qd766.csv', code: '766', edition: '2022' },
}

/** The root of each tree: the index itself, with its maximum and how its components make it. */
export function roots(inputs: Inputs, indices: readonly PackageRow[]): PackageRow[] {
  const { supplements } = inputs
  return supplements.readFacts('roots.csv').map((row) => {
    const code = row.get('index') ?? ''
    const index = found(
      indices.find((candidate) => textOf(candidate, 'index') === code),
      code,
      'indices.csv',
    )
    const framework = frameworkOf(inputs, code, row.get('edition'))
    return load(supplements, row, {
      index: code,
      edition: row.get('edition'),
      tree: row.get('tree'),
      component: code,
      level_vi: 'chỉ số',
      name_vi: textOf(index, 'name_vi'),
      name_en: textOf(index, 'name_en'),
      max: row.get('max') ?? (framework && code !== 'SIPAS' ? framework.get('max_points') : null),
      aggregation: row.get('aggregation'),
      status: row.get('status'),
      source: row.get('source') ?? framework?.get('source') ?? null,
    })
  })
}

function frameworkOf({ facts }: Inputs, index: string, edition: string | null): FactRow | undefined {
  const framework = frameworks[index]
  if (!framework || framework.edition !== edition) return undefined
  const fact = facts.readFacts(framework.file).find((row) => row.get('code') === framework.code)
  if (fact) facts.used(fact)
  return fact
}
