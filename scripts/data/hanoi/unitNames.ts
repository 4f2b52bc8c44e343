import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseCsv } from '../parseCsv.ts'

export interface NamedUnit {
  unit: string
  kind: string
  parent: string | null
  names: readonly string[]
  validFrom: string
  validTo: string
}

export const dataFolder = path.resolve(import.meta.dirname, '../../../data')

/** Units of `units.csv` with all their names. */
export function namedUnits(file = path.join(dataFolder, 'units.csv')): NamedUnit[] {
  const { header, rows } = parseCsv(readFileSync(file, 'utf8'))
  return rows.map((cells) => {
    const get = (column: string) => cells[header.indexOf(column)] ?? ''
    return {
      unit: get('unit'),
      kind: get('kind'),
      parent: get('parent') || null,
      names: [get('name_vi'), ...get('aliases').split(';')].filter((name) => name !== ''),
      validFrom: get('valid_from'),
      validTo: get('valid_to'),
    }
  })
}

/** The one unit of that name on that date; throws where there is none or more than one. */
export function unitNamed(units: readonly NamedUnit[], name: string, date: string): NamedUnit {
  const [unit, ...others] = units.filter(
    ({ names, validFrom, validTo }) =>
      names.includes(name) && validFrom <= date && (validTo === '' || date <= validTo),
  )
  if (!unit)
    throw new Error(
      `units.csv: không có đơn vị “${name}” vào ngày ${date}. Cách sửa: thêm tên này vào cột aliases`,
    )
  if (others.length > 0)
    throw new Error(`units.csv: “${name}” vào ngày ${date} là ${unit.unit} hay ${others[0]?.unit}?`)
  return unit
}
