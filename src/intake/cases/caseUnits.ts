import { type FoundUnit, formUnit } from '../forms/formUnit.ts'
import { type LineUnit, unitOfLine } from '../forms/unitOfLine.ts'
import { remembered } from '../remembered.ts'
import type { Told } from '../scores/IntakeReport.ts'
import type { UnitLinkRow, UnitRow } from '../units/UnitRow.ts'
import type { UnitNames } from '../units/unitNames.ts'

export interface UnitLists {
  units: readonly UnitRow[]
  unit_links: readonly UnitLinkRow[]
}

export interface CaseUnits {
  /** The unit that a name as it is written means on a day (ISO). */
  named(name: string, day: string): LineUnit
  /** The unit that all cases of the sheet belong to on a day: as told, or in its title, its name, the file's name. */
  ofSheet(day: string): FoundUnit
}

interface SheetTexts {
  file: string
  sheet: string
  titles: readonly string[]
  told: Told
}

/** Units of cases; each name is worked out once for each time between changes of units. */
export function caseUnits(
  { units, unit_links }: UnitLists,
  names: UnitNames,
  { file, sheet, titles, told }: SheetTexts,
): CaseUnits {
  const changes = changeDays(units, unit_links)
  const since = remembered((day: string) => changes.findLast((change) => change <= day) ?? day)
  const named = remembered((day: string) => {
    const days = { start: day, end: day }
    return remembered((name: string) => unitOfLine(name, { told, names, days }))
  })
  const ofSheet = remembered((day: string) =>
    formUnit({ titles, sheet, file, names, units, days: { start: day, end: day } }, told),
  )
  return {
    named: (name, day) => named(since(day))(name),
    ofSheet: (day) => ofSheet(since(day)),
  }
}

/** The days from which on another unit may be meant, ascending. */
function changeDays(units: readonly UnitRow[], links: readonly UnitLinkRow[]): string[] {
  const days = [
    '0001-01-01',
    ...units.flatMap(({ valid_from, valid_to }) => [
      valid_from,
      valid_to === null ? null : dayAfter(valid_to),
    ]),
    ...links.map(({ date }) => date),
  ]
  return [...new Set(days.filter((day) => day !== null))].sort()
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
