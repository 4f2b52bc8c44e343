import type { Taken, Told } from '../scores/IntakeReport.ts'
import { carriedOver } from './carriedOver.ts'
import type { FiguresOfUnit } from './FiguresOfUnit.ts'
import type { FormLists, MeasurementRow } from './FormLists.ts'
import type { FormReading } from './FormReading.ts'
import { figuresOfUnits } from './figuresOfUnits.ts'
import { measurementKey } from './measurementKey.ts'
import { sameDays } from './sameDays.ts'
import { takenRows } from './takenRows.ts'

/**
 * Holds the forms of one call against each other and against what was taken over before, and gives the rows of the
 * contract that each of them leaves, with everything that was found in its report.
 */
export function settleForms(
  readings: readonly FormReading[],
  answers: Told['answers'],
  lists: FormLists,
): Taken[] {
  const stocks = new Set(
    lists.indicators
      .filter(({ kind }) => kind === 'stock' || kind === 'share')
      .map(({ indicator }) => indicator),
  )
  const figures = readings.map(figuresOfUnits)
  const all = figures.flat()
  for (const reading of readings) tellPart(reading)
  sameDays(all, answers)
  carriedOver(all, lists.measurements, answers)
  const rows = takenRows(all, { held: lists.measurements, isStock: (one) => stocks.has(one), answers })
  const held = new Set(lists.measurements.map(measurementKey))
  return readings.map((reading, i) => counted(reading, figures[i] ?? [], rows, held))
}

/** A form of fields of which a line is wrong is taken in no part, and says so. */
function tellPart({ by, lines, report }: FormReading): void {
  const wrong = lines.filter(({ state }) => state === 'refused').length
  if (by === 'unit' || wrong === 0 || wrong === lines.length) return
  const value = `${wrong}/${lines.length}`
  report.faults.push({ code: 'form-in-part', row: null, column: null, value, detail: '' })
}

function counted(
  { report, lines, indicators, period, by }: FormReading,
  figures: readonly FiguresOfUnit[],
  rows: ReadonlyMap<FiguresOfUnit, MeasurementRow[]>,
  held: ReadonlySet<string>,
): Taken {
  const measurements = figures.flatMap((one) => rows.get(one) ?? [])
  // Of a form of fields whose unit or period is not known, every line waits, or falls.
  const isUnplaced = period === null || (by === 'field' && report.unit === null)
  const waits = isUnplaced && report.questions.length > 0
  const apart = by === 'unit' || isUnplaced ? lines : []
  const linesIn = (state: 'open' | 'refused') =>
    apart.filter((line) =>
      isUnplaced && line.state === 'good' ? waits === (state === 'open') : line.state === state,
    ).length + figures.filter((one) => one.state === state).reduce((sum, one) => sum + one.lines.length, 0)
  const counts = {
    taken: measurements.length,
    replaced: measurements.filter((row) => held.has(measurementKey(row))).length,
    in_doubt: linesIn('open') * indicators.length,
    refused: report.refused + linesIn('refused') * indicators.length,
  }
  return {
    report: { ...report, ...counts },
    tables: measurements.length === 0 ? {} : { measurements },
  }
}
