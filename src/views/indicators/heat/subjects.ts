import type { UnitHeat, UnitHeatRow } from '../../../answers/indicators/unitHeat.ts'
import type { IndicatorDefinition } from '../../../answers/lists/indicatorList.ts'
import type { Words } from '../../../i18n/vi.ts'

type Subject = keyof Words['heat']['subjects']

/** What stands side by side, in this order; indicators that a package adds come last, by code. */
const subjects: readonly (readonly [subject: Subject, indicators: readonly string[]])[] = [
  ['time', ['on_time', 'on_time_due', 'land_on_time', 'environment_on_time', 'entry_days']],
  ['online', ['online_filing', 'online_payment']],
  ['digital', ['digital_results', 'digitised_files', 'reuse', 'synchronised']],
  ['open', ['announced_on_time', 'published_on_time', 'catalogue_complete']],
  ['people', ['satisfaction', 'petitions_on_time', 'petition_satisfaction']],
  ['duties', ['tasks_on_time', 'legal_documents_on_time', 'disbursement']],
]
const order = subjects.flatMap(([, indicators]) => indicators)

export function subjectOf({ indicator }: Pick<IndicatorDefinition, 'indicator'>): Subject {
  return subjects.find(([, indicators]) => indicators.includes(indicator))?.[0] ?? 'other'
}

/** Places of the definitions, by subject. */
export function bySubject(definitions: readonly Pick<IndicatorDefinition, 'indicator'>[]): number[] {
  const rank = (i: number) => {
    const at = order.indexOf(definitions[i]?.indicator ?? '')
    return at < 0 ? order.length : at
  }
  return definitions.map((_, i) => i).sort((a, b) => rank(a) - rank(b) || a - b)
}

/** The head of a narrow column. */
export function shortName(definition: IndicatorDefinition, words: Words): string {
  return words.heat.short[definition.indicator] ?? words.format.name(definition)
}

/** The same heat table with its columns by subject. */
export function inSubjects(heat: UnitHeat): UnitHeat {
  const places = bySubject(heat.definitions)
  const turned = <T>(items: readonly T[]): T[] => places.flatMap((i) => items[i] ?? [])
  const rows = (of: readonly UnitHeatRow[]) => of.map((row) => ({ ...row, cells: turned(row.cells) }))
  return {
    ...heat,
    definitions: turned(heat.definitions),
    rows: rows(heat.rows),
    districts: rows(heat.districts),
  }
}
