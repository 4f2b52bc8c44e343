import type { FiguresOfUnit } from './FiguresOfUnit.ts'

/** The file in which figures stand, with sheet and row where it holds several. */
export function placeOfFigures({ reading, lines }: FiguresOfUnit): string {
  const { file, by, report } = reading
  const row = by === 'unit' && lines[0] ? ` (${lines[0].row + 1})` : ''
  return `${file}${report.sheet === '' ? '' : ` › ${report.sheet}`}${row}`
}
