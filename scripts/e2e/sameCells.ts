import { read, utils } from '@e965/xlsx'
import Papa from 'papaparse'

/** What a cell of a workbook holds, as `@e965/xlsx` reads it. */
type Held = string | number | boolean | Date | null

export interface SameCells {
  cells: number
  /** Where the workbook holds something else than the CSV. */
  faults: string[]
}

/** Compares the rows of a figure's workbook with those of its CSV, head by head and cell by cell. */
export function sameCells(xlsx: Uint8Array, csv: string): SameCells {
  const lines = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    skipEmptyLines: true,
  }).data
  const [heads = [], ...rows] = lines.filter(([first = '']) => !first.startsWith('# '))
  const book = read(xlsx, { cellDates: true, UTC: true })
  const held = utils.sheet_to_json<Held[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, {
    header: 1,
    defval: null,
    blankrows: true,
    UTC: true,
  })
  const labels = heads.map(plain)
  const top = held.findIndex((line) => labels.every((label, i) => written(line[i] ?? null, label) === label))
  if (top < 0) return { cells: 0, faults: [`no line holds ${labels.join(', ')}`] }
  const faults = rows.flatMap((row, n) =>
    row.flatMap((text, i) => {
      const found = written(held[top + 1 + n]?.[i] ?? null, text)
      const told = plain(text)
      return found === told
        ? []
        : [`row ${n}, ${heads[i]}: ${JSON.stringify(found)}, not ${JSON.stringify(told)}`]
    }),
  )
  const behind = held[top + 1 + rows.length]?.some((value) => value !== null && value !== '')
  return { cells: rows.flat().length, faults: behind ? [...faults, 'a row too many'] : faults }
}

/** Without the apostrophe before what a spreadsheet would compute. */
function plain(text: string): string {
  return text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')
}

/** As the CSV writes it: a day as ISO, with its time where the CSV has one. */
function written(value: Held, like: string): string {
  if (value === null) return ''
  if (!(value instanceof Date)) return String(value)
  const rounded = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString()
  const day = rounded.slice(0, 10)
  return like.length > 10 ? like.replace(/^.{16}/, `${day}${like[10]}${rounded.slice(11, 16)}`) : day
}
