import Papa from 'papaparse'
import { IntakeError } from '../IntakeFault.ts'
import { mostTexts, remembered } from '../remembered.ts'
import type { Cell, Sheet } from '../Sheet.ts'
import { type DecodedText, decodeText } from './decodeText.ts'
import { findDelimiter } from './findDelimiter.ts'
import { encodingByLetters } from './fonts/encodingByLetters.ts'
import { mostCells, rectangle, tooLarge } from './rectangle.ts'
import { typedCell } from './typedCell.ts'

export interface TextRows {
  encoding: string
  /** Null where a line is one cell. */
  delimiter: string | null
  rows: Sheet['rows']
}

export interface ReadTextOptions {
  encoding?: string
  delimiter?: string
  /** Is told what part of the text is cut into cells, in 0…1. */
  tell?: (share: number) => void
}

/**
 * The rows of delimited text. Line ends are CRLF, LF or CR; a first line `sep=;` names the delimiter and
 * is no row, as spreadsheets have it; a cell in quotes may go on over lines.
 * @throws IntakeError `file-empty` if there are only blanks; `quote-open` with the row whose quotes are not
 * closed or closed amid a cell, behind which cells would be lost in it; `file-unknown`; `sheet-large` as soon as it
 * shows
 */
export function readText(bytes: Uint8Array, options: ReadTextOptions = {}): TextRows {
  const { text, encoding } = options.encoding === undefined ? byItself(bytes) : decodeText(bytes, options)
  if (text.trim() === '') throw new IntakeError({ code: 'file-empty' })
  const ended = text.endsWith('\x1a') ? text.slice(0, -1) : text
  const lines = ended.includes('\r') ? ended.replace(/\r\n?/g, '\n') : ended
  const named = /^"?sep=(.)"?\n/i.exec(lines)
  const body = named ? lines.slice(named[0].length) : lines
  const delimiter = options.delimiter ?? named?.[1] ?? findDelimiter(body)
  return { encoding, delimiter, rows: rectangle(cells(body, delimiter, options.tell)) }
}

/** By its bytes, or by its letters if they are clearly those of an old encoding. */
function byItself(bytes: Uint8Array): DecodedText {
  const plain = decodeText(bytes)
  const raw = plain.encoding === 'windows-1258' ? decodeText(bytes, { encoding: 'windows-1252' }) : plain
  const encoding = encodingByLetters(raw.text, plain.text)
  return encoding === null ? plain : decodeText(bytes, { encoding })
}

/** So many characters at a time. */
const piece = 4_000_000

/** Cells as typed; without a delimiter, a line is a cell. */
function cells(body: string, delimiter: string | null, tell?: ReadTextOptions['tell']): Cell[][] {
  const rows: Cell[][] = []
  const columns: ((text: string) => Cell)[] = []
  let [width, filled] = [0, 0]
  // The library's types know pieces of files only.
  const config: Papa.ParseConfig<string[]> & {
    chunkSize: number
    chunk(part: Papa.ParseResult<string[]>): void
  } = {
    delimiter: delimiter ?? Papa.UNIT_SEP,
    newline: '\n',
    chunkSize: piece,
    chunk({ data, errors, meta }) {
      const open = errors.find(({ type }) => type === 'Quotes')
      if (open) throw new IntakeError({ code: 'quote-open', row: rows.length + (open.row ?? 0) + 1 })
      for (const texts of data) {
        while (columns.length < texts.length) columns.push(remembered(typedCell, mostTexts))
        // Cells take the place of their texts: a million rows are not in memory twice.
        const row: Cell[] = texts
        let length = 0
        for (let c = 0; c < texts.length; c++) {
          const cell = columns[c]?.(texts[c] ?? '') ?? null
          if (cell !== null) length = c + 1
          row[c] = cell
        }
        width = Math.max(width, length)
        if (length > 0) filled += 1
        rows.push(row)
      }
      if (width * filled > mostCells) throw tooLarge()
      tell?.(Math.min(1, meta.cursor / body.length))
    },
  }
  Papa.parse(body, config)
  return rows
}
