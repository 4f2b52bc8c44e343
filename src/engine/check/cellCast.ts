import type { ColumnType } from '../contract.ts'
import { sqlName, sqlTypes } from '../sqlText.ts'

/** How a cell of a file becomes one of the contract: SQL over the columns of the file. */
export interface CellCast {
  value: string
  /** Whether a cell holds something that is not of its type; null where that cannot be. */
  wrong: string | null
}

/** Seven hours in microseconds: Vietnam's zone, which has no summer time. */
const vietnam = 25_200_000_000

/** @param from the type that DuckDB gives the column of the file */
export function cellCast(type: ColumnType, from: string, name: string): CellCast {
  const cell = sqlName(name)
  if (from === 'VARCHAR') return fromText(type, cell)
  if (type === 'timestamp' && from === 'TIMESTAMP WITH TIME ZONE') {
    return { value: `make_timestamp(epoch_us(${cell}) + ${vietnam})`, wrong: null }
  }
  if (from === sqlTypes[type]) {
    return { value: cell, wrong: type === 'number' ? `NOT isfinite(${cell})` : null }
  }
  if (type === 'text') return { value: `CAST(${cell} AS VARCHAR)`, wrong: null }
  if (type === 'integer' && /^(DOUBLE|FLOAT|DECIMAL)/.test(from)) {
    return lossless(`CASE WHEN floor(${cell}) = ${cell} THEN TRY_CAST(${cell} AS INTEGER) END`, cell)
  }
  if (type === 'number') {
    return lossless(`CASE WHEN isfinite(TRY_CAST(${cell} AS DOUBLE)) THEN CAST(${cell} AS DOUBLE) END`, cell)
  }
  return lossless(`TRY_CAST(${cell} AS ${sqlTypes[type]})`, cell)
}

/** The same for a file of which it is known that this gives the same: its texts are clean, its cells of their types. */
export function plainCast(type: ColumnType, from: string, name: string): CellCast {
  const { value } = cellCast(type, from, name)
  const cell = sqlName(name)
  if (type === 'text' && from === 'VARCHAR') return { value: cell, wrong: null }
  const isPlain = from === 'VARCHAR' && type !== 'timestamp'
  return { value: isPlain ? `TRY_CAST(${cell} AS ${sqlTypes[type]})` : value, wrong: null }
}

/** Text without the blanks around it, in one spelling of each letter; nothing is null. */
export function cleanText(cell: string): string {
  return `nullif(replace(nfc_normalize(trim(${cell}, ${blanks})), 'Ð', 'Đ'), '')`
}

const blanks = `chr(9) || chr(10) || chr(13) || chr(32) || chr(160) || chr(65279)`

function fromText(type: ColumnType, cell: string): CellCast {
  if (type === 'text') return { value: cleanText(cell), wrong: null }
  const text = `trim(${cell})`
  const read: Record<Exclude<ColumnType, 'text'>, string> = {
    integer: `CASE WHEN ${number(text)} AND TRY_CAST(${text} AS DOUBLE) = floor(TRY_CAST(${text} AS DOUBLE))
      THEN TRY_CAST(TRY_CAST(${text} AS DOUBLE) AS INTEGER) END`,
    number: `CASE WHEN ${number(text)} AND isfinite(TRY_CAST(${text} AS DOUBLE)) THEN TRY_CAST(${text} AS DOUBLE) END`,
    boolean: `TRY_CAST(${text} AS BOOLEAN)`,
    date: `CASE WHEN regexp_full_match(${text}, '\\d{4}-\\d{1,2}-\\d{1,2}') THEN TRY_CAST(${text} AS DATE) END`,
    timestamp: timestamp(text),
  }
  const value = read[type]
  return { value, wrong: `nullif(${text}, '') IS NOT NULL AND (${value}) IS NULL` }
}

const number = (text: string) => `regexp_full_match(${text}, '[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?')`

/** An instant with a zone is Vietnam's time; looked for at the end first, for few have one. */
function timestamp(text: string): string {
  return `CASE
    WHEN length(${text}) > 16 AND (right(${text}, 1) IN ('Z', 'z')
      OR substr(${text}, -3, 1) IN ('+', '-') OR substr(${text}, -5, 1) IN ('+', '-') OR substr(${text}, -6, 1) IN ('+', '-'))
    THEN make_timestamp(epoch_us(TRY_CAST(regexp_replace(${text}, '([+-]\\d{2})(\\d{2})$', '\\1:\\2') AS TIMESTAMPTZ)) + ${vietnam})
    ELSE CASE WHEN isfinite(TRY_CAST(${text} AS TIMESTAMP)) THEN TRY_CAST(${text} AS TIMESTAMP) END
  END`
}

function lossless(value: string, cell: string): CellCast {
  return { value, wrong: `${cell} IS NOT NULL AND (${value}) IS NULL` }
}
