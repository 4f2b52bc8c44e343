import type { IndicatorFields } from '../../answers/indicators/indicatorFields.ts'
import type { Words } from '../../i18n/vi.ts'

/** One sentence: the field farthest short of the target (the worst where there is none), if it has enough cases. */
export function fieldsHeadline({ definition, rows }: IndicatorFields, words: Words): string {
  const { fields, value } = words.indicators
  const { direction, kind, measure } = definition
  const rated = rows.filter(
    (row) => row.field !== null && row.value !== null && !row.belowMinimum && row.denominator !== null,
  )
  if (kind === 'count' || kind === 'stock' || rated.length < 2) return fields.plain
  const order = direction === 'higher' ? 1 : -1
  const [worst] = rated.toSorted((a, b) => order * ((a.value ?? 0) - (b.value ?? 0)))
  if (!worst || worst.field === null) return fields.plain
  return (direction === 'higher' ? fields.worst : fields.worstHigh)(
    words.fieldName(worst.field),
    value(worst.value, measure),
  )
}
