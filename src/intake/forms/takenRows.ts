import type { Told } from '../scores/IntakeReport.ts'
import { differenced } from './differenced.ts'
import type { FiguresOfUnit } from './FiguresOfUnit.ts'
import type { HeldMeasurement, MeasurementRow } from './FormLists.ts'
import { firstDifference } from './firstDifference.ts'
import { heldSpans } from './heldSpans.ts'
import { placeOfFigures } from './placeOfFigures.ts'
import type { Span } from './Span.ts'
import { sourcesOf } from './sourcesOf.ts'
import { sumRows } from './sumRows.ts'

interface Search {
  held: readonly HeldMeasurement[]
  isStock(indicator: string): boolean
  answers: Told['answers']
}

/**
 * The rows that figures give beside those that are held and those of other forms: no day of a unit is counted twice.
 * A longer form gives what shorter ones before it leave; the same days held otherwise are asked, and of a unit and of its
 * fields one is kept, held against the other.
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
    const overlapping = (spans.get(unit) ?? []).flatMap((span): Span[] => {
      const rows = span.rows.filter(({ indicator }) => measured.has(indicator))
      const isApart = span.start > period.end || span.end < period.start
      return isApart || rows.length === 0 ? [] : [{ ...span, rows }]
    })
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
  const row = rowOf(figures)
  const [same] = overlapping
  const isSame = overlapping.length === 1 && same?.start === period.start && same.end === period.end
  const stocks = figures.rows.filter((one) => !flows.includes(one))
  const whole = { all: figures.rows, flows, days: { start: period.start, end: period.end } }
  if (overlapping.length === 0 || isSame) return mayReplace(figures, figures.rows, search) ? whole : null

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
  if (!mayReplace(figures, stocks, search)) return null
  report.notes?.push({
    code: 'derived',
    detail: `${unit} ${rest.start}–${rest.end} = ${period.period} − ${rest.from.join('; ')}`,
  })
  return { all: [...rest.rows, ...stocks], flows: rest.rows, days: { start: rest.start, end: rest.end } }
}

/** Whether figures may lie over those held of the same days: where they say the same, or a person says so. */
function mayReplace(figures: FiguresOfUnit, rows: readonly MeasurementRow[], search: Search): boolean {
  const { unit, period, reading } = figures
  const { report } = reading
  const daysOf = ({ indicator, date, days }: MeasurementRow) => JSON.stringify([indicator, date, days])
  const days = new Set(rows.map(daysOf))
  const before = search.held.filter((row) => row.unit === unit && days.has(daysOf(row)))
  if (before.length === 0) return true
  const source = sourcesOf(before)
  const about = `${unit} ${period.period}`
  if (isOtherLevel(rows, before)) {
    const apart = firstDifference(sumRows(rows, false), sumRows(before, false))
    figures.state = apart === null ? 'left' : 'refused'
    const at = { row: rowOf(figures), column: null }
    if (apart === null) report.left_out.push({ ...at, value: `${about} – ${source}`, reason: 'compared' })
    else report.faults.push({ code: 'level-differs', ...at, value: apart, detail: source })
    return false
  }
  const extra = [...fieldsOf(before)].filter((field) => !fieldsOf(rows).has(field))
  if (extra.length > 0) {
    const value = extra.map((field) => field ?? about).join('; ')
    const detail = `${about} (${source})`
    report.faults.push({ code: 'held-otherwise', row: null, column: null, value, detail })
    figures.state = 'refused'
    return false
  }
  const difference = firstDifference(sumRows(rows, true), sumRows(before, true))
  const answer = search.answers[`conflict ${about}`] ?? search.answers.conflict
  if (difference === null || answer === 'take') return true
  figures.state = answer === 'keep' ? 'left' : 'open'
  if (answer === 'keep') {
    report.left_out.push({ row: null, column: null, value: about, reason: 'kept' })
  } else
    report.questions.push({
      ask: 'conflict',
      about: `${about}: ${difference} (${source})`,
      options: ['take', 'keep'],
    })
  return false
}

/** Of two sets of rows one is of the whole unit, the other of its fields. */
function isOtherLevel(one: readonly MeasurementRow[], other: readonly MeasurementRow[]): boolean {
  return fieldsOf(one).has(null) !== fieldsOf(other).has(null)
}

function fieldsOf(rows: readonly MeasurementRow[]): Set<string | null> {
  return new Set(rows.map(({ field }) => field))
}

function rowOf({ reading, lines }: FiguresOfUnit): number | null {
  return reading.by === 'unit' && lines[0] ? lines[0].row + 1 : null
}
