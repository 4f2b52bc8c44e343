import { csv } from '../i18n/csv.ts'
import type { Words } from '../i18n/vi.ts'
import type { FigureText } from './FigureText.ts'
import { noteLine } from './FigureText.ts'
import type { PlainTable } from './tableColumn.ts'

/** What is computed of published figures is certain to so many decimals: what lies behind is noise of adding. */
const certain = 9

/** No table of the package has a longer figure; what is longer was divided. */
const printed = 4

/**
 * A table with what is said about it in leading lines that start with #. Figures of the source, and their sums and
 * differences, keep all their decimals; what was divided is rounded to the decimals of its column.
 */
export function figureCsv(
  text: FigureText,
  table: PlainTable,
  address: string,
  words: Words['figure'],
): string {
  const said = [
    text.headline,
    text.subtitle,
    noteLine(text.note, words),
    address,
    ...(text.simulated ? [words.simulated] : []),
  ]
  const lines = [
    ...said.filter((line) => line).map((line) => [`# ${line.replace(/\s+/g, ' ')}`]),
    table.columns.map(({ label }) => label),
    ...table.rows.map((row) =>
      row.map((value, i) => (typeof value === 'number' ? rounded(value, table.columns[i]?.decimals) : value)),
    ),
  ]
  return `\uFEFF${csv(lines, '\r\n')}`
}

function rounded(value: number, decimals = certain): number {
  const exact = Number(value.toFixed(certain))
  return Number(exact.toFixed(printed)) === exact ? exact : Number(value.toFixed(decimals))
}
