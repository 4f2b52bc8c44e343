import type { ComponentMeta } from '../../answers/lists/componentList.ts'
import type { Words } from '../../i18n/vi.ts'

/** How the direct parts of a component make its score, as a formula in words; null where it has no parts. */
export function treeFormula(
  whole: ComponentMeta,
  parts: readonly ComponentMeta[],
  words: Words,
): string | null {
  const { formulas } = words.data.definitions
  if (parts.length === 0) return null
  const names = parts.map((part) => words.format.name(part))
  const name = whole.component
  if (whole.aggregation === 'sum') return formulas.sum(name, names)
  if (whole.aggregation === 'mean') return formulas.mean(name, names)
  if (whole.aggregation === 'weighted_mean') {
    const terms = parts.map((part, i) =>
      formulas.part(weightWords(part.weight, words), names[i] ?? '', maxWords(part.max, words)),
    )
    return formulas.weighted(name, maxWords(whole.max, words), terms)
  }
  return formulas.none(name)
}

export function weightWords(weight: number | null, { format }: Words): string {
  if (weight === null) return format.percent(null)
  return format.percent(weight, Math.abs(weight * 100 - Math.round(weight * 100)) < 1e-9 ? 0 : 2)
}

export function maxWords(max: number | null, { format }: Words): string {
  if (max === null) return format.number(null)
  return format.number(max, Number.isInteger(max) ? 0 : Number.isInteger(max * 10) ? 1 : 2)
}
