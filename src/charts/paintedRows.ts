import { base, type ChartOption } from './base.ts'
import type { Canvas } from './canvas.ts'
import type { ChartTheme } from './theme.ts'

export interface RowPainter {
  rows: number
  drawHead(canvas: Canvas): object
  /** @param i from 0 */
  drawRow(i: number, canvas: Canvas): object | null
}

/** A table for paper and files: its head and its rows are painted one by one and do not answer the pointer. */
export function paintedRows(theme: ChartTheme, { rows, drawHead, drawRow }: RowPainter): ChartOption {
  return {
    ...base(theme),
    tooltip: { show: false },
    series: [
      {
        id: 'heat',
        type: 'custom',
        coordinateSystem: 'none',
        silent: true,
        data: [0, ...Array.from({ length: rows }, (_, i) => i)],
        renderItem: ({ dataIndex }: { dataIndex: number }, canvas: Canvas) =>
          dataIndex === 0 ? drawHead(canvas) : drawRow(dataIndex - 1, canvas),
      },
    ],
  }
}
