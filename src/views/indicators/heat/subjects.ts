import type { UnitHeat, UnitHeatRow } from '../../../answers/indicators/unitHeat.ts'
import type { IndicatorDefinition } from '../../../answers/lists/indicatorList.ts'
import type { Words } from '../../../i18n/vi.ts'

/** Under which name an indicator stands. */
export function subjectOf(
  { subject_vi, subject_en }: Pick<IndicatorDefinition, 'subject_vi' | 'subject_en'>,
  words: Words,
): string {
  if (subject_vi === null) return words.heat.otherSubject
  return words.format.name({ name_vi: subject_vi, name_en: subject_en })
}

type Placed = Pick<IndicatorDefinition, 'order' | 'subject_vi'>

/**
 * Places of definitions that come by code: subjects by the first that the package has in order, and in each its
 * indicators in that order; what has no order after what has one, what has no subject last.
 */
export function bySubject(definitions: readonly Placed[]): number[] {
  const order = (i: number) => definitions[i]?.order ?? Number.MAX_SAFE_INTEGER
  const subject = (i: number) => definitions[i]?.subject_vi ?? null
  const places = definitions.map((_, i) => i)
  const firsts = new Map<string | null, number>()
  for (const i of places) firsts.set(subject(i), Math.min(order(i), firsts.get(subject(i)) ?? order(i)))
  const first = (i: number) => firsts.get(subject(i)) ?? order(i)
  const isOther = (i: number) => Number(subject(i) === null)
  return places.sort(
    (a, b) =>
      isOther(a) - isOther(b) ||
      first(a) - first(b) ||
      (subject(a) ?? '').localeCompare(subject(b) ?? '', 'vi') ||
      order(a) - order(b) ||
      a - b,
  )
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
