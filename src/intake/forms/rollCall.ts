import { groupBy } from '../../domain/groupBy.ts'
import type { Question, RowFault, SheetReport } from '../scores/IntakeReport.ts'
import { livesThrough } from '../units/livesThrough.ts'
import type { FormLists } from './FormLists.ts'

/** A form that came: what was found in it, and when its file was written (null where nobody knows). */
export interface SentForm {
  file: string
  time: string | null
  report: SheetReport
}

export interface RollCall {
  form: string
  period: string
  start: string
  end: string
  rows: RollCallRow[]
}

export interface RollCallRow {
  unit: string
  name: string
  state: 'received' | 'again' | 'missing'
  /** Every file that the unit sent for the period, with the time of the last. */
  files: string[]
  time: string | null
  /** What must be mended, or answered, before it counts. */
  faults: RowFault[]
  questions: Question[]
}

/** Kinds of units that send forms of their own, where no groups of units are declared. */
const senders: readonly string[] = ['department', 'commune']

/**
 * Which units sent a form for a period, which must send it again and which did not send it: for every form and period
 * of which a unit's own form came. Who is expected are the units of the groups that hold in the period, else every
 * department and commune that lived through it; whoever else sent is named too.
 */
export function rollCall(
  sent: readonly SentForm[],
  { units, unit_groups }: Pick<FormLists, 'units' | 'unit_groups'>,
): RollCall[] {
  const own = sent.filter(({ report }) => report.form && report.unit && report.period)
  const groups = groupBy(own, ({ report }) =>
    JSON.stringify([report.period?.start, report.period?.end, report.form]),
  )
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, ofOne]): RollCall[] => {
      const { form = '', period } = ofOne[0]?.report ?? {}
      if (!period) return []
      const grouped = unit_groups.filter((row) => livesThrough(row, period)).map(({ unit }) => unit)
      const expected = units.filter(
        (row) =>
          livesThrough(row, period) &&
          (grouped.length > 0 ? grouped.includes(row.unit) : senders.includes(row.kind)),
      )
      const others = ofOne.flatMap(({ report }) => units.filter(({ unit }) => unit === report.unit))
      const { start, end } = period
      const rows = [...new Set([...expected, ...others])].map(({ unit, name_vi }) =>
        rowOf(
          { unit, name: name_vi },
          ofOne.filter(({ report }) => report.unit === unit),
        ),
      )
      return [{ form, period: period.period, start, end, rows }]
    })
}

function rowOf(unit: Pick<RollCallRow, 'unit' | 'name'>, sent: readonly SentForm[]): RollCallRow {
  const good = sent.filter(({ report }) => report.taken > 0 || isCompared(report))
  const open = sent.some(({ report }) => report.questions.length > 0)
  const times = sent.flatMap(({ time }) => time ?? []).sort()
  return {
    ...unit,
    state: sent.length === 0 ? 'missing' : good.length > 0 && !open ? 'received' : 'again',
    files: [...new Set(sent.map(({ file }) => file))],
    time: times.at(-1) ?? null,
    faults: sent.flatMap(({ report }) => report.faults),
    questions: sent.flatMap(({ report }) => report.questions),
  }
}

/** Whether a form says what another says that is taken. */
function isCompared({ left_out }: SheetReport): boolean {
  return left_out.some(({ reason }) => reason === 'compared' || reason === 'not-chosen' || reason === 'kept')
}
