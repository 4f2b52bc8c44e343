import type { Words } from '../../../i18n/vi.ts'
import type { HeatUnitRow } from './arrange.ts'

/** The name of a row: a former district is called so. */
export function rowName({ unit }: Pick<HeatUnitRow, 'unit'>, isSum: boolean, words: Words): string {
  const name = words.format.name(unit)
  return isSum ? words.heat.districts.former(name) : name
}
