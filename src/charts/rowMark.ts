import type { ChartTheme } from './theme.ts'

interface Coded {
  code: string
  name: string
}

/** A datum of a row; null = no mark. It carries name and code, for keys and clicks. */
export function rowDatum({ code, name }: Coded, x: number | null) {
  return { value: [x, code] as const, name, code }
}

interface Tick<R> {
  id: string
  name: string
  at(row: R): number | null
  /** In pixels. */
  width: number
  height: number
  color: string
  z?: number
}

/** An upright tick in every row in which it is known. */
export function rowTicks<R extends Coded>(
  rows: readonly R[],
  { id, name, at, width, height, color, z = 4 }: Tick<R>,
) {
  return {
    id,
    name,
    type: 'scatter',
    silent: true,
    symbol: 'rect',
    symbolSize: [width, height],
    itemStyle: { color, opacity: 1 },
    data: rows.flatMap((row) => (at(row) === null ? [] : [rowDatum(row, at(row))])),
    z,
  }
}

/** An upright line at nothing. */
export function zeroLine(theme: ChartTheme, color: string = theme.ink) {
  return {
    silent: true,
    symbol: 'none',
    data: [{ xAxis: 0 }],
    lineStyle: { color, width: 1, type: 'solid' },
    label: { show: false },
  }
}
