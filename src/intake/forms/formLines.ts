import { groupBy } from '../../domain/groupBy.ts'
import { columnName } from '../cellName.ts'
import type { LeftOut, Question, RowFault, Told } from '../scores/IntakeReport.ts'
import type { UnitNames } from '../units/unitNames.ts'
import { brokenSums } from './brokenSums.ts'
import { brokenTotals } from './brokenTotals.ts'
import type { FormLine } from './FormLine.ts'
import type { FormReading } from './FormReading.ts'
import { filledBlanks } from './filledBlanks.ts'
import type { FormCells } from './formCells.ts'
import { knownField } from './knownField.ts'
import { type LineKind, lineKinds } from './lineKinds.ts'
import { unitOfLine } from './unitOfLine.ts'

interface FormLines {
  lines: FormLine[]
  leftOut: LeftOut[]
  questions: Question[]
  faults: RowFault[]
  /** Fields whose rows in several parts of the form were added. */
  summed: string[]
}

interface Row extends FormLine {
  kind: LineKind
  /** Which part of the form it stands in. */
  part: number
  /** Counted in totals alone. */
  isLeft: boolean
}

/** The lines of a form with the code of their unit or field, checked by the sums of the row and of the totals. */
export function formLines(
  reading: Pick<FormReading, 'by' | 'at' | 'indicators' | 'period' | 'report'>,
  cells: FormCells,
  { told, names }: { told: Told; names: UnitNames },
): FormLines {
  const { by, at, period } = reading
  const leftOut: LeftOut[] = []
  const questions = new Map<string, Question>()
  const faults: RowFault[] = []
  const units = cells.rows.map(({ name }) =>
    by === 'unit' ? unitOfLine(name, { told, names, days: period }) : null,
  )
  const kinds = lineKinds(cells.rows.map((one, i) => ({ ...one, isUnit: units[i]?.unit != null })))
  const broken = new Set(cells.faults.map(({ row, column }) => `${column}${row}`))

  let part = 0
  const rows = cells.rows.flatMap(({ row, name, number }, i): Row[] => {
    const kind = kinds[i] ?? 'line'
    const written = new Map([...cells.counts].map(([column, counts]) => [column, counts[i] ?? null]))
    const isBlank = [...written.values()].every((value) => value === null)
    const isBroken = [...at.values()].some((position) => broken.has(`${columnName(position)}${row + 1}`))
    if (kind === 'section') part += 1
    const reason = kind !== 'line' ? kind : isBlank && !isBroken ? 'no-values' : (units[i]?.leftOut ?? null)
    if (reason !== null) leftOut.push({ row: row + 1, column: null, value: name || number, reason })
    if (kind === 'of-which' || reason === 'no-values') return []
    const values = filledBlanks(written, [...at.keys()])
    const unit = by === 'unit' ? (units[i]?.unit ?? null) : (reading.report.unit ?? null)
    const field = by === 'unit' ? null : knownField(name)
    return [
      {
        row,
        kind,
        part,
        isLeft: reason !== null,
        unit,
        field,
        name,
        values,
        state: isBroken ? 'refused' : 'good',
      },
    ]
  })

  const totals = brokenTotals(rows, at)
  faults.push(...totals.faults)
  const lines = rows.filter(({ kind, isLeft }) => kind === 'line' && !isLeft)
  for (const line of lines) {
    const i = cells.rows.findIndex(({ row }) => row === line.row)
    const ofUnit = units[i]
    if (ofUnit?.question) questions.set(ofUnit.question.about, ofUnit.question)
    const own = [
      ...(ofUnit?.fault ? [{ ...ofUnit.fault, row: line.row + 1 }] : []),
      ...brokenSums(line, at),
      ...missingCells(line, reading, broken),
    ]
    faults.push(...own)
    if (own.length > 0 || totals.rows.has(line.row)) line.state = 'refused'
    else if (ofUnit?.question && line.state === 'good') line.state = 'open'
  }
  const once = summedParts(lines, by, faults)
  return { ...once, leftOut, questions: [...questions.values()], faults }
}

/** Cells that an indicator needs and that say nothing. */
function missingCells(
  { row, values }: FormLine,
  { at, indicators }: Pick<FormReading, 'at' | 'indicators'>,
  broken: ReadonlySet<string>,
): RowFault[] {
  const needed = new Set(indicators.flatMap(({ numerator, denominator }) => [...numerator, ...denominator]))
  return [...at].flatMap(([{ column, heads }, position]): RowFault[] => {
    const name = columnName(position)
    if (!needed.has(column) || (values.get(column) ?? null) !== null || broken.has(`${name}${row + 1}`))
      return []
    return [{ code: 'cell-missing', row: row + 1, column: name, value: '', detail: heads[0] ?? '' }]
  })
}

/** A unit or a field that stands twice is refused; a field in two parts of a form is added up. */
function summedParts(
  rows: readonly Row[],
  by: FormReading['by'],
  faults: RowFault[],
): Pick<FormLines, 'lines' | 'summed'> {
  const summed: string[] = []
  const groups = groupBy(rows, (row) => (by === 'unit' ? (row.unit ?? `? ${row.row}`) : row.field))
  const lines = [...groups.values()].flatMap((group): FormLine[] => {
    const [first, ...others] = group
    if (first === undefined || others.length === 0) return group
    if (by === 'field' && new Set(group.map(({ part }) => part)).size === group.length) {
      summed.push(first.name)
      return [added(first, group)]
    }
    for (const { row, name } of others) {
      const detail = group.map((one) => one.row + 1).join(', ')
      faults.push({ code: 'row-twice', row: row + 1, column: null, value: name, detail })
    }
    return group.map((one) => ({ ...one, state: 'refused' }))
  })
  return { lines, summed }
}

function added(first: Row, group: readonly Row[]): FormLine {
  const values = [...first.values.keys()].map((column): [string, number | null] => {
    const parts = group.map((one) => one.values.get(column) ?? null)
    return [column, parts.includes(null) ? null : parts.reduce<number>((all, one) => all + (one ?? 0), 0)]
  })
  return {
    ...first,
    values: new Map(values),
    state: group.every(({ state }) => state === 'good') ? 'good' : 'refused',
  }
}
