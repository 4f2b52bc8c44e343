import { openCases } from '../../queries/openCases.ts'
import { overdueByDivision } from '../../queries/overdueByDivision.ts'
import { overdueOpen } from '../../queries/overdueOpen.ts'
import { ask, type RowOf } from '../../queries/query.ts'
import { answerOf } from '../answerOf.ts'
import { knownUnit, pathOf, type Unit, unitList } from '../lists/unitTree.ts'

export type OpenCase = RowOf<typeof openCases.columns>
export type LateCase = RowOf<typeof overdueOpen.columns>

/** What is overdue in one direct child of a unit with all below it, or in the unit itself. */
export interface OverduePart {
  unit: Unit
  overdue: number
  /** By type of case. */
  byType: ReadonlyMap<string, number>
  /** Without apology or new date. */
  unexplained: number
  /** Past the new date too. */
  lateAgain: number
  /** First due date that lies furthest back. */
  oldestDue: string | null
}

export interface UnitCases {
  /** Open ones that fall due after the data's date within two working days, by the hour. */
  dueSoon: OpenCase[]
  /** Most overdue cases first. */
  parts: OverduePart[]
  overdue: number
  /** The case that is overdue longest, by working days past due, and who holds it; null where nothing is overdue. */
  oldest: { days: number; unit: Unit } | null
  /** Overdue without a date to come, the oldest first; `lateTotal` counts all. */
  late: LateCase[]
  lateTotal: number
}

const soon = 2
const mostSoon = 5000
const mostLate = 300

/** What falls due, what is overdue and where, of a unit with all below it, at the end of the data's date. */
export const unitCases = answerOf(
  'unit cases',
  async (database, { unit, asOf }: { unit: string; asOf: string }, signal): Promise<UnitCases> => {
    const [dueSoon, byHolder, late, units] = await Promise.all([
      ask(database, openCases, { unit, as_of: asOf, type: null, within: soon, most: mostSoon }, signal),
      ask(database, overdueByDivision, { unit, as_of: asOf }, signal),
      ask(database, overdueOpen, { unit, as_of: asOf, most: mostLate }, signal),
      unitList(database, {}, signal),
    ])
    const byCode = new Map(units.map((one) => [one.unit, one]))
    const parts = overdueParts(unit, byHolder, byCode)
    return {
      dueSoon: dueSoon.toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? '')),
      parts,
      overdue: parts.reduce((sum, part) => sum + part.overdue, 0),
      oldest: oldestOf(byHolder, byCode),
      late,
      lateTotal: late[0]?.total ?? 0,
    }
  },
)

function oldestOf(
  rows: readonly RowOf<typeof overdueByDivision.columns>[],
  units: ReadonlyMap<string, Unit>,
): UnitCases['oldest'] {
  const [longest] = rows
    .flatMap(({ unit, days_over }) => (days_over === null ? [] : [{ unit, days: days_over }]))
    .sort((a, b) => b.days - a.days)
  return longest ? { days: longest.days, unit: knownUnit(units, longest.unit) } : null
}

/** Rows of holders summed by the direct child of the unit in which they lie. */
export function overdueParts(
  unit: string,
  rows: readonly RowOf<typeof overdueByDivision.columns>[],
  units: ReadonlyMap<string, Unit>,
): OverduePart[] {
  const parts = new Map<string, OverduePart>()
  for (const row of rows) {
    const path = pathOf(units, row.unit)
    const child = path[path.findIndex((one) => one.unit === unit) + 1] ?? knownUnit(units, unit)
    const before = parts.get(child.unit)
    const byType = new Map(before?.byType)
    byType.set(row.type, (byType.get(row.type) ?? 0) + row.overdue)
    const dues = [before?.oldestDue, row.oldest_due].filter((due) => typeof due === 'string')
    parts.set(child.unit, {
      unit: child,
      overdue: (before?.overdue ?? 0) + row.overdue,
      byType,
      unexplained: (before?.unexplained ?? 0) + row.unexplained,
      lateAgain: (before?.lateAgain ?? 0) + row.late_again,
      oldestDue: dues.toSorted()[0] ?? null,
    })
  }
  return [...parts.values()].sort((a, b) => b.overdue - a.overdue || a.unit.unit.localeCompare(b.unit.unit))
}
