import path from 'node:path'
import type { CaseRules } from '../../src/derive/caseRules.ts'
import type { PackageRow } from '../../src/engine/validate/PackageRow.ts'
import { textOf } from '../../src/engine/validate/PackageRow.ts'
import type { FactRow } from '../data/facts.ts'
import { openFacts } from '../data/facts.ts'
import { unitLinks } from '../data/hanoi/unitLinks.ts'
import { namedUnits } from '../data/hanoi/unitNames.ts'
import { readCaseRules } from '../data/readCaseRules.ts'
import { readTable } from '../data/readTable.ts'
import { dayOf } from './days.ts'
import type { OfficeTime } from './officeCalendar.ts'

export interface Unit {
  unit: string
  name: string
  kind: string
  parent: string | null
  /** First and last day of the unit; ±Infinity where the table says nothing. */
  from: number
  to: number
}

export interface UnitLink {
  old: string
  new: string
  primary: boolean
}

/** What is real in the made-up figures: the units, what became of them, and what was published of them. */
export interface Sources {
  units: readonly Unit[]
  links: readonly UnitLink[]
  serviceIndex: readonly FactRow[]
  time: OfficeTime
  rules: CaseRules
}

export function readSources(folder: string): Sources {
  const rows = readTable(folder, 'units')?.rows
  if (!rows) throw new Error(`${folder}: không có units.csv`)
  const facts = openFacts(path.join(folder, 'facts'))
  const { rules } = readCaseRules(folder)
  return {
    units: rows.map(unitOf),
    links: unitLinks({ facts }, namedUnits(rows)).map(({ values }) => ({
      old: String(values.old),
      new: String(values.new),
      primary: values.primary === true,
    })),
    serviceIndex: facts.readFacts('hanoi/hanoi_service_index_766.csv'),
    time: { hours: rules.hours, holidays: (readTable(folder, 'events')?.rows ?? []).flatMap(holidayOf) },
    rules,
  }
}

function holidayOf(row: PackageRow): OfficeTime['holidays'][number][] {
  const scope = textOf(row, 'scope')
  if (textOf(row, 'kind') !== 'holiday' || (scope !== 'off' && scope !== 'work')) return []
  return [{ day: dayOf(textOf(row, 'date') ?? ''), scope, name: textOf(row, 'name_vi') ?? '' }]
}

function unitOf(row: PackageRow): Unit {
  const from = textOf(row, 'valid_from')
  const to = textOf(row, 'valid_to')
  return {
    unit: textOf(row, 'unit') ?? '',
    name: textOf(row, 'name_vi') ?? '',
    kind: textOf(row, 'kind') ?? '',
    parent: textOf(row, 'parent'),
    from: from ? dayOf(from) : Number.NEGATIVE_INFINITY,
    to: to ? dayOf(to) : Number.POSITIVE_INFINITY,
  }
}
