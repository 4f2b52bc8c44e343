import { harmless } from '../../i18n/csv.ts'
import type { Format } from '../../i18n/format.ts'
import { fileNumber } from '../fileNumber.ts'
import { escaped } from '../paper/markup.ts'
import { type Plain, type PlainColumn, type PlainTable, type Writing, writingOf } from '../tableColumn.ts'
import { numberFormat } from '../workbook/numberFormat.ts'
import { written } from './writtenRows.ts'

export interface CopiedTable {
  /** What stands above it: the finding, what is measured, the mark of made-up figures. */
  above: readonly string[]
  /** What stands below it: the source, the link. */
  below: readonly string[]
  table: PlainTable
}

/**
 * A table for Word and Excel to paste: with attributes in place of styles, which the page's policy would not let it
 * show. Figures are written as the page's language does; beside what is written stands the number itself, for Excel
 * (`x:num`) and LibreOffice (`sdval`, with its look in `sdnum`), which else read 68,60 as 6860 where their language has decimal points.
 */
export function tableHtml({ above, below, table }: CopiedTable, format: Format): string {
  const { columns, rows } = table
  const [headline = '', ...others] = above
  const heads = columns.map(({ label, kind }) => `<th align="${side(kind)}">${escaped(harmless(label))}</th>`)
  const lines = rows.map((row, n) => {
    const cells = columns.map((column, i) => {
      const writing = writingOf(column, n)
      const look = `align="${side(column.kind)}"${numberOf(row[i], writing)}`
      return `<td ${look}>${escaped(cellText(row[i], writing, format))}</td>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return [
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>',
    `<p><b>${escaped(harmless(headline))}</b></p>`,
    ...others.map((line) => `<p>${escaped(harmless(line))}</p>`),
    `<table border="1" cellspacing="0" cellpadding="4"><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`,
    ...below.map((line) => `<p><i>${escaped(harmless(line))}</i></p>`),
    '</body></html>',
  ].join('')
}

/** The same as plain text, cells parted by tabs. */
export function tableText({ above, below, table }: CopiedTable, format: Format): string {
  const { columns, rows } = table
  const lines = [
    ...above.map((line) => flat(harmless(line))),
    columns.map(({ label }) => flat(harmless(label))).join('\t'),
    ...rows.map((row, n) =>
      columns.map((column, i) => flat(cellText(row[i], writingOf(column, n), format))).join('\t'),
    ),
    ...below.map((line) => flat(harmless(line))),
  ]
  return lines.join('\r\n')
}

const side = (kind: PlainColumn['kind']) => (kind === 'number' ? 'right' : 'left')

function numberOf(value: Plain | undefined, writing: Writing): string {
  if (typeof value !== 'number') return ''
  const number = fileNumber(value, writing.decimals)
  return ` x:num="${number}" sdval="${number}" sdnum="1033;0;${numberFormat([number], writing)}"`
}

function cellText(value: Plain | undefined, writing: Writing, format: Format): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return written(value, writing, format).replace('−', '-')
  return harmless(String(value))
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ')
}
