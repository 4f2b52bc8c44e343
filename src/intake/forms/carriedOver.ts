import { addDays } from '../../domain/indicator/day.ts'
import { columnName } from '../cellName.ts'
import type { RowFault, Told } from '../scores/IntakeReport.ts'
import type { FiguresOfUnit } from './FiguresOfUnit.ts'
import type { HeldMeasurement, MeasurementRow } from './FormLists.ts'
import { placeOfFigures } from './placeOfFigures.ts'
import { sourcesOf } from './sourcesOf.ts'

/**
 * What a form carries over from the period before is what the form of that period left open, of the same unit and
 * field; else both are named, and the later form is taken only when a person says so.
 * @param held measurements that are held already
 */
export function carriedOver(
  all: readonly FiguresOfUnit[],
  held: readonly HeldMeasurement[],
  answers: Told['answers'],
): void {
  for (const figures of all) {
    if (figures.state !== 'good') continue
    const faults = faultsOf(figures, all, held)
    if (faults.length === 0) continue
    const { unit, period, reading } = figures
    const about = `${unit} ${period.period}`
    const answer = answers[`carried ${about}`] ?? answers.carried
    reading.report.faults.push(...faults)
    if (answer === 'take') continue
    figures.state = answer === 'refuse' ? 'refused' : 'open'
    if (answer !== 'refuse')
      reading.report.questions.push({ ask: 'carried', about, options: ['take', 'refuse'] })
  }
}

function faultsOf(
  figures: FiguresOfUnit,
  all: readonly FiguresOfUnit[],
  held: readonly HeldMeasurement[],
): RowFault[] {
  const { reading, unit, period, lines } = figures
  const before = addDays(period.start, -1)
  return [...reading.at].flatMap(([{ column, previous }, position]): RowFault[] => {
    const indicator = reading.indicators.find(
      ({ numerator, isStock }) => isStock && numerator.includes(previous ?? ''),
    )
    if (previous === null || indicator === undefined) return []
    const isPrior = (row: MeasurementRow) =>
      row.unit === unit && row.date === before && row.indicator === indicator.indicator
    const other = all.find((one) => one.state === 'good' && one.rows.some(isPrior))
    const kept = other === undefined ? held.filter(isPrior) : []
    const prior = other?.rows.filter(isPrior) ?? kept
    if (prior.length === 0) return []
    const said = (line: FiguresOfUnit['lines'][number]) => line.values.get(column) ?? null
    const source = other === undefined ? sourcesOf(kept) : placeOfFigures(other)
    const fault = (row: number | null, value: number, left: number): RowFault[] =>
      value === left
        ? []
        : [
            {
              code: 'carried-differs',
              row,
              column: columnName(position),
              value: String(value),
              detail: `${source}: ${left}`,
            },
          ]
    if (reading.by === 'field' && prior.every(({ field }) => field !== null))
      return lines.flatMap((line) => {
        const left = prior.find(({ field }) => field === line.field)?.numerator ?? null
        const value = said(line)
        return left === null || value === null ? [] : fault(line.row + 1, value, left)
      })
    const sum = sumOf(lines.map(said))
    const left = sumOf(prior.map(({ numerator }) => numerator))
    const row = lines.length === 1 && lines[0] ? lines[0].row + 1 : null
    return sum === null || left === null ? [] : fault(row, sum, left)
  })
}

function sumOf(values: readonly (number | null)[]): number | null {
  return values.includes(null) ? null : values.reduce<number>((all, one) => all + (one ?? 0), 0)
}
