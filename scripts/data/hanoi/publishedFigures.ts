import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import type { FactRow } from '../facts.ts'
import type { Inputs } from '../inputs.ts'
import { load } from '../inputs.ts'
import type { NamedUnit } from './unitNames.ts'
import { unitNamed } from './unitNames.ts'
import { isMean } from './unitScores.ts'

/** Scattered official figures of operation, and means of the city's internal index over a kind of unit. */
export function publishedFigures(
  { facts }: Pick<Inputs, 'facts'>,
  units: readonly NamedUnit[],
): PackageRow[] {
  return [
    ...facts.readFacts('hanoi/hanoi_dossiers.csv').map((fact) =>
      load(facts, fact, {
        period: fact.get('period'),
        ...unitAndMetric(units, fact),
        value: fact.get('value'),
        measure: fact.get('unit'),
        source: fact.get('source_url'),
      }),
    ),
    ...facts
      .readFacts('hanoi/hanoi_internal_par.csv')
      .filter(isMean)
      .map((fact) =>
        load(facts, fact, {
          period: fact.get('year'),
          unit: 'HN',
          metric: `${fact.get('index')} – ${fact.get('entity')}`,
          value: fact.get('score'),
          measure: 'điểm',
          source: fact.get('source_url'),
        }),
      ),
  ]
}

/** “Hà Nội – phường Long Biên, đất đai” is a unit and a part of the metric; a level of government stays as written. */
function unitAndMetric(units: readonly NamedUnit[], fact: FactRow): { unit: string; metric: string } {
  const scope = fact.get('scope') ?? ''
  const metric = fact.get('metric') ?? ''
  if (scope === 'Hà Nội') return { unit: 'HN', metric }
  const [, name = '', part] = /^Hà Nội – ([^,]+)(?:, (.+))?$/.exec(scope) ?? []
  if (name.startsWith('cấp xã'))
    return { unit: 'HN', metric: `${metric} – ${scope.replace('Hà Nội – ', '')}` }
  const official = name.charAt(0).toLocaleUpperCase('vi') + name.slice(1)
  const { unit } = unitNamed(units, official, `${fact.get('period')}-12-31`)
  return { unit, metric: part ? `${metric} – ${part}` : metric }
}
