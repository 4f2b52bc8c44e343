import type { PackageRow } from '../../../src/engine/validate/PackageRow.ts'
import { textOf } from '../../../src/engine/validate/PackageRow.ts'

export interface NamedUnit {
  unit: string
  parent: string | null
  names: readonly string[]
  validFrom: string
  validTo: string
}

/** Rows of `units` with all their names. */
export function namedUnits(rows: readonly PackageRow[]): NamedUnit[] {
  return rows.map((row) => ({
    unit: textOf(row, 'unit') ?? '',
    parent: textOf(row, 'parent'),
    names: [textOf(row, 'name_vi') ?? '', ...(textOf(row, 'aliases') ?? '').split(';')],
    validFrom: textOf(row, 'valid_from') ?? '',
    validTo: textOf(row, 'valid_to') ?? '',
  }))
}

/** The one unit of that name on that date; throws where there is none or more than one. */
export function unitNamed(units: readonly NamedUnit[], name: string, date: string): NamedUnit {
  const [unit, ...others] = units.filter(
    ({ names, validFrom, validTo }) =>
      names.includes(name) && validFrom <= date && (validTo === '' || date <= validTo),
  )
  if (!unit) {
    throw new Error(
      `units.csv: không có đơn vị “${name}” vào ngày ${date}. Cách sửa: thêm tên vào cột aliases`,
    )
  }
  if (others.length > 0) {
    throw new Error(`units.csv: “${name}” vào ngày ${date} là ${unit.unit} hay ${others[0]?.unit}?`)
  }
  return unit
}
