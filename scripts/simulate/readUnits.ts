import { readFileSync } from 'node:fs'
import { parseCsv } from '../data/parseCsv.ts'
import { dayOf } from './days.ts'

export interface Unit {
  unit: string
  name: string
  kind: string
  parent: string | null
  /** First and last day of the unit; ±Infinity where the table says nothing. */
  from: number
  to: number
}

export function readUnits(file: string): Unit[] {
  const { header, rows } = parseCsv(readFileSync(file, 'utf8'))
  const column = (name: string) => {
    const position = header.indexOf(name)
    if (position < 0) throw new Error(`${file}: không có cột “${name}”`)
    return position
  }
  const unit = column('unit')
  const name = column('name_vi')
  const kind = column('kind')
  const parent = column('parent')
  const from = column('valid_from')
  const to = column('valid_to')
  return rows.map((cells) => ({
    unit: cells[unit] ?? '',
    name: cells[name] ?? '',
    kind: cells[kind] ?? '',
    parent: cells[parent] || null,
    from: cells[from] ? dayOf(cells[from]) : Number.NEGATIVE_INFINITY,
    to: cells[to] ? dayOf(cells[to]) : Number.POSITIVE_INFINITY,
  }))
}

/** The units that act: those below which there are none. */
export function actingUnits(units: readonly Unit[]): Unit[] {
  const parents = new Set(units.map((unit) => unit.parent))
  return units.filter((unit) => !parents.has(unit.unit))
}
