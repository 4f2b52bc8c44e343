import type { Told } from '../scores/IntakeReport.ts'
import { differenced } from './differenced.ts'
import type { FiguresOfUnit } from './FiguresOfUnit.ts'
import type { MeasurementRow } from './FormLists.ts'
import { firstDifference } from './firstDifference.ts'
import { heldSpans } from './heldSpans.ts'
import { placeOfFigures } from './placeOfFigures.ts'
import type { Span } from './Span.ts'
import { sumRows } from './sumRows.ts'

interface Search {
  held: readonly MeasurementRow[]
  isStock(indicator: string): boolean
  answers: Told['answers']
}

/**
 * The rows that figures give beside those that are held and those of other forms: no day of a unit is counted twice.
 * A longer form gives what shorter ones before it leave; the same days held otherwise are asked.
 */
export function takenRows(
  all: readonly FiguresOfUnit[],
  search: Search,
): Map<FiguresOfUnit, MeasurementRow[]> {
  const spans = heldSpans(search.held, search.isStock)
  const taken = new Map<FiguresOfUnit, MeasurementRow[]>()
  // The shorter of two that end on one day comes first.
  const inOrder = all
    .filter(({ state }) => state === 'good')
    .toSorted((a, b) => compare(a.period.end, b.period.end) || compare(b.period.start, a.period.start))
  for (const figures of inOrder) {
    const { unit, period } = figures
    const flows = figures.rows.filter(({ indicator }) => !search.isStock(indicator))
    const measured = new Set(flows.map(({ indicator }) => indicator))
    const overlapping = (spans.get(unit) ?? []).filter(
      (span) =>
        span.start <= period.end &&
        span.end >= period.start &&
        span.rows.some(({ indicator }) => measured.has(indicator)),
    )
    const rows = rowsBeside(figures, flows, overlapping, search)
    if (rows === null) continue
    taken.set(figures, rows.all)
    const own: Span = { ...rows.days, rows: rows.flows, source: placeOfFigures(figures), isHeld: false }
    const others = (spans.get(unit) ?? []).filter((span) => span.start !== own.start || span.end !== own.end)
    spans.set(unit, [...others, own])
  }
  return taken
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Null where nothing is taken; what is wrong is told in the report. */
function rowsBeside(
  figures: FiguresOfUnit,
  flows: MeasurementRow[],
  overlapping: readonly Span[],
  search: Search,
): { all: MeasurementRow[]; flows: MeasurementRow[]; days: { start: string; end: string } } | null {
  const { period, reading, unit } = figures
  const { report } = reading
  const row = reading.by === 'unit' && figures.lines[0] ? figures.lines[0].row + 1 : null
  const [same] = overlapping
  const isSame = overlapping.length === 1 && same?.start === period.start && same.end === period.end
  const stocks = figures.rows.filter((one) => !flows.includes(one))
  const whole = { all: figures.rows, flows, days: { start: period.start, end: period.end } }
  if (overlapping.length === 0 || isSame)
    return mayReplace(figures, isSame && same ? same.rows : [], search) ? whole : null

  const rest = differenced(flows, period, overlapping)
  if (rest.is === 'fault') {
    report.faults.push({ code: rest.code, row, column: null, value: rest.value, detail: rest.detail })
    figures.state = 'refused'
    return null
  }
  if (rest.is === 'same') {
    report.left_out.push({
      row,
      column: null,
      value: `${unit} ${period.period} – ${rest.from.join('; ')}`,
      reason: 'compared',
    })
    figures.state = 'left'
    return null
  }
  if (!mayReplace({ ...figures, rows: stocks }, [], search)) return null
  report.notes?.push({
    code: 'derived',
    detail: `${unit} ${rest.start}–${rest.end} = ${period.period} − ${rest.from.join('; ')}`,
  })
  return { all: [...rest.rows, ...stocks], flows: rest.rows, days: { start: rest.start, end: rest.end } }
}

/** Whether figures may lie over those held of the same days: where they say the same, or a person says so. */
function mayReplace(
  figures: FiguresOfUnit,
  before: readonly MeasurementRow[],
  { held, answers }: Search,
): boolean {
  const { reading, unit, period, rows } = figures
  const key = ({ field, indicator, date, days }: MeasurementRow) =>
    JSON.stringify([field, indicator, date, days])
  const keys = new Set(rows.map(key))
  const same = held.filter((row) => row.unit === unit && keys.has(key(row)))
  const fields = (all: readonly MeasurementRow[]) => new Set(all.map(({ field }) => field))
  const extra = [...fields(before)].filter((field) => !fields(rows).has(field))
  const about = `${unit} ${period.period}`
  if (extra.length > 0) {
    const value = extra.map((field) => field ?? about).join('; ')
    reading.report.faults.push({ code: 'held-otherwise', row: null, column: null, value, detail: about })
    figures.state = 'refused'
    return false
  }
  const difference = firstDifference(sumRows(rows, true), sumRows(same, true))
  const answer = answers[`conflict ${about}`] ?? answers.conflict
  if (difference === null || answer === 'take') return true
  figures.state = answer === 'keep' ? 'left' : 'open'
  if (answer === 'keep') {
    reading.report.left_out.push({ row: null, column: null, value: about, reason: 'kept' })
  } else
    reading.report.questions.push({
      ask: 'conflict',
      about: `${about}: ${difference}`,
      options: ['take', 'keep'],
    })
  return false
}
