import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import type { FactRow } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'
import { componentOf } from './componentNames.ts'

const file = 'frameworks/pci-weights.csv'

/** PCI's sub-indices with their weights as fractions that sum to 1, and the pillars of PCI 2.0. */
export function pciComponents(inputs: Inputs): PackageRow[] {
  const { facts } = inputs
  return facts.readFacts(file).map((fact) => {
    const edition = fact.get('method_from') ?? fact.get('method_to')
    const total = totalOf(facts.readFacts(file), edition)
    const percent = fact.get('weight_pct')
    const pillar = percent === null
    return load(facts, fact, {
      index: 'PCI',
      edition,
      tree: 'main',
      component: componentOf(inputs, file, fact.get('code') ?? ''),
      parent: 'PCI',
      level_vi: pillar ? 'trụ cột' : 'chỉ số thành phần',
      name_vi: fact.get('name_vi'),
      name_en: fact.get('name_en'),
      max: pillar ? null : 10,
      weight: pillar ? null : Number(percent) / total,
      survey: null,
      status: fact.get('status'),
      source: sourceOf(fact, total),
    })
  })
}

function totalOf(rows: readonly FactRow[], edition: string | null): number {
  const percents = rows
    .filter((row) => row.get('method_from') === edition)
    .map((row) => Number(row.get('weight_pct')))
  return Math.round(percents.reduce((sum, percent) => sum + percent, 0) * 100) / 100
}

function sourceOf(fact: FactRow, total: number): string | null {
  const parts = [fact.get('source'), fact.get('note')]
  if (total !== 100 && total !== 0) {
    parts.push(`trọng số in cộng lại được ${String(total).replace('.', ',')} %, ở đây chia lại cho đủ 100 %`)
  }
  return parts.filter((part) => part).join('; ') || null
}
