import type { CellObject } from '@e965/xlsx'
import type { Cell } from '../Sheet.ts'
import { dayOfSerial } from './dayOfSerial.ts'
import { isDayFormat } from './isDayFormat.ts'
import { typedCell } from './typedCell.ts'

/**
 * A cell's value, not its formatted text: a number shown as a day is that day, with its time of day to the second.
 * @param days1904 whether the workbook counts days from 1904
 */
export function workbookCell({ t, v, z }: CellObject, days1904: boolean): Cell {
  if (t === 'e') return { error: errors.get(Number(v)) ?? '#ERROR' }
  if (typeof v === 'string') return typedCell(v)
  if (typeof v === 'boolean') return v
  if (typeof v !== 'number' || !Number.isFinite(v)) return null
  if (!isDayFormat(String(z ?? ''))) return v
  const seconds = Math.round(v * 86_400)
  const day = dayOfSerial(seconds / 86_400, days1904)
  if (day === null) return v
  const time = seconds % 86_400
  return time === 0 ? { day } : { day, time: new Date(time * 1000).toISOString().slice(11, 19) }
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
