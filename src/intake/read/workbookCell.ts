import type { CellObject } from '@e965/xlsx'
import type { Cell } from '../Sheet.ts'
import { dayOfSerial } from './dayOfSerial.ts'
import { isDayFormat } from './isDayFormat.ts'
import { typedText } from './typedText.ts'

/**
 * A cell's value, not its formatted text: a number shown as a day is that day, its time of day left out.
 * @param days1904 whether the workbook counts days from 1904
 */
export function workbookCell({ t, v, z }: CellObject, days1904: boolean): Cell {
  if (t === 'e') return { error: errors.get(Number(v)) ?? '#ERROR' }
  if (typeof v === 'string') return typedText(v)
  if (typeof v === 'boolean') return v
  if (typeof v !== 'number' || !Number.isFinite(v)) return null
  const day = isDayFormat(String(z ?? '')) ? dayOfSerial(v, days1904) : null
  return day === null ? v : { day }
}

/** Codes of errors in files of all ages ([MS-XLS] 2.5.10). */
const errors: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
])
