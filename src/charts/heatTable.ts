import type { Words } from '../i18n/vi.ts'
import { type HeatFigure, heatScale } from './heatScale.ts'
import { heatWords } from './heatWords.ts'
import type { TintedTable } from './TintedTable.ts'

export interface HeatTableCell extends HeatFigure {
  numerator: number | null
  denominator: number | null
}

export interface HeatTableRow {
  unit: string
  name: string
  isSum: boolean
  /** Under whose name it stands. */
  section?: string
  /** One per period. */
  cells: readonly HeatTableCell[]
}

export interface HeatTable {
  measure: string
  target: number | null
  minimum: number | null
  periods: readonly { period: string; start: string; complete: boolean }[]
  rows: readonly HeatTableRow[]
  /** The unit that is followed. */
  followed: string | null
}

/** Units × periods as a table of tinted figures. */
export function heatTable(data: HeatTable, words: Words): TintedTable {
  const { measure, periods, rows, followed } = data
  const said = words.indicators
  const scale = heatScale(
    data,
    rows.flatMap(({ isSum, cells }) => (isSum ? [] : cells)),
  )
  // A sum of counts is not much beside the counts of single units.
  const isPlain = (isSum: boolean) => isSum && scale.of === 'value'
  return {
    keys: heatWords(scale, data, words),
    columns: periods.map(({ period, start, complete }) => {
      const [head = '', below] = said.head(period)
      return { key: period, head, below: below || words.format.date(start).slice(0, 5), open: !complete }
    }),
    rows: rows.map(({ unit, name, isSum, section, cells }) => ({
      key: unit,
      name,
      isSum,
      ...(section !== undefined && { section }),
      cells: cells.map((cell) => ({
        text: said.cell(cell.value, measure),
        step: isPlain(isSum) ? 'reached' : scale.step(cell),
      })),
    })),
    followed,
  }
}
