import { dayNumber } from '../../domain/indicator/day.ts'
import type { ReportPeriod } from '../../domain/indicator/reportPeriod.ts'
import type { FiguresOfUnit } from './FiguresOfUnit.ts'
import type { FormLine } from './FormLine.ts'
import type { MeasurementRow } from './FormLists.ts'
import type { FormReading } from './FormReading.ts'

/**
 * The lines of a form as measurements, by unit. A form of fields is taken whole or not at all: without one of its
 * fields the sum of the unit would be that of the others, so that one refused line refuses all.
 */
export function figuresOfUnits(reading: FormReading): FiguresOfUnit[] {
  const { by, lines, period, report } = reading
  if (period === null) return []
  const of = (unit: string | null, ofUnit: readonly FormLine[]): FiguresOfUnit[] =>
    unit === null || ofUnit.length === 0
      ? []
      : [
          {
            reading,
            unit,
            period,
            lines: ofUnit,
            rows: ofUnit.flatMap((line) => rowsOf(line, unit, period, reading)),
            state: ofUnit.every(({ state }) => state === 'good') ? 'good' : 'refused',
          },
        ]
  if (by === 'unit')
    return lines.filter(({ state }) => state === 'good').flatMap((line) => of(line.unit, [line]))
  return of(report.unit ?? null, lines)
}

function rowsOf(
  { field, values }: FormLine,
  unit: string,
  { start, end }: ReportPeriod,
  { indicators }: FormReading,
): MeasurementRow[] {
  const sum = (columns: readonly string[]): number | null => {
    const parts = columns.map((column) => values.get(column) ?? null)
    return columns.length === 0 || parts.includes(null)
      ? null
      : parts.reduce<number>((all, one) => all + (one ?? 0), 0)
  }
  return indicators.flatMap(({ indicator, isStock, numerator, denominator }) => {
    const [count, whole] = [sum(numerator), sum(denominator)]
    if (count === null || (whole === null && denominator.length > 0)) return []
    const days = isStock
      ? { date: end, days: 1 }
      : { date: start, days: dayNumber(end) - dayNumber(start) + 1 }
    return [{ ...days, unit, field, indicator, numerator: count, denominator: whole }]
  })
}
