import type { Area } from '../Sheet.ts'
import type { Grid, Line } from './Grid.ts'

/** Texts of a row, one for each column of the sheet, those of merged areas spread over them. */
export function spread({ lines, width }: Grid, line: Line): string[] {
  const texts = Array.from({ length: width }, (_, c) => line.texts[c] ?? '')
  for (const { top, left, right } of line.areas) texts.fill(lines[top]?.texts[left] ?? '', left, right + 1)
  return texts
}

/** The merged area that a row's cell is part of, if it spans more than one column. */
export function wideArea({ areas }: Line, column: number): Area | undefined {
  return areas.find(({ left, right }) => left <= column && column <= right && left < right)
}
