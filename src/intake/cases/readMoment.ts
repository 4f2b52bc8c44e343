import { dayOfSerial } from '../read/dayOfSerial.ts'
import type { Cell } from '../Sheet.ts'
import type { DateOrder, Moment } from './Moment.ts'

/**
 * The moment that a cell says: `05/01/2026 08:30`, `08:30 05/01/2026`, `2026-01-05T08:30:00Z`, `20260105`, a day, or a
 * spreadsheet's number of a day. An instant with a zone is told in Vietnam's time. Null where it says none.
 */
export function readMoment(cell: Cell, order: DateOrder): Moment | null {
  const moment = momentIn(cell, order)
  return moment?.time === midnight ? { ...moment, time: null } : moment
}

/** What software writes that knows no time of day. */
const midnight = '00:00:00'

function momentIn(cell: Cell, order: DateOrder): Moment | null {
  if (typeof cell === 'number') return momentOfNumber(cell)
  if (typeof cell === 'string') return momentOfText(cell, order)
  return typeof cell === 'object' && cell !== null && 'day' in cell
    ? { day: cell.day, time: cell.time ?? null }
    : null
}

/** The two parts of a date before its year, as they stand; null for any other text. */
export function dateParts(text: string): [first: number, second: number] | null {
  const [, first, second] = parted.exec(text) ?? timeFirst.exec(text)?.slice(5) ?? []
  return first === undefined || second === undefined ? null : [Number(first), Number(second)]
}

const clock = String.raw`(\d{1,2})[:hg](\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*(AM|PM|SA|CH))?`
const date = String.raw`(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})`
const iso = new RegExp(
  String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s,]+${clock}\s*(Z|[+-]\d{2}:?\d{2})?)?$`,
  'i',
)
const parted = new RegExp(String.raw`^${date}(?:[\s,–-]+${clock})?$`, 'i')
const timeFirst = new RegExp(String.raw`^${clock}()[\s,–-]+(?:ngày\s+)?${date}$`, 'i')

function momentOfText(text: string, order: DateOrder): Moment | null {
  const written = parted.exec(text)
  if (written) {
    const [, first = '', second = '', year = '', ...time] = written
    return momentOf([year, ...inOrder(first, second, order)], time)
  }
  const standard = iso.exec(text)
  if (standard) {
    const [, year = '', month = '', day = '', ...time] = standard
    return inVietnam(momentOf([year, month, day], time), time[4])
  }
  const turned = timeFirst.exec(text)
  if (turned) {
    const [, hour, minute, second, half, , first = '', other = '', year = ''] = turned
    return momentOf([year, ...inOrder(first, other, order)], [hour, minute, second, half])
  }
  const [, year = '', month = '', day = ''] = /^(20\d{2})(\d{2})(\d{2})$/.exec(text) ?? []
  if (year !== '') return momentOf([year, month, day], [])
  return /^\d{5}(?:[.,]\d+)?$/.test(text) ? momentOfNumber(Number(text.replace(',', '.'))) : null
}

function inOrder(first: string, second: string, order: DateOrder): [month: string, day: string] {
  return order === 'dmy' ? [second, first] : [first, second]
}

/** @param time hour, minute, second, half of the day; none where no hour is */
function momentOf(
  [year, month, day]: readonly [string, string, string],
  [hour, minute = '', second = '', half = '']: readonly (string | undefined)[],
): Moment | null {
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (at.getUTCMonth() !== Number(month) - 1 || at.getUTCDate() !== Number(day)) return null
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (hour === undefined) return { day: iso, time: null }
  const hours = hourOf(Number(hour), half.toUpperCase())
  if (hours === null || Number(minute) > 59 || Number(second) > 59) return null
  return { day: iso, time: `${String(hours).padStart(2, '0')}:${minute}:${second || '00'}` }
}

function hourOf(hour: number, half: string): number | null {
  if (half === '') return hour < 24 ? hour : null
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half === 'PM' || half === 'CH' ? 12 : 0)
}

function inVietnam(moment: Moment | null, zone: string | undefined): Moment | null {
  if (zone === undefined || moment?.time == null) return moment
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  const at = new Date(Date.parse(`${moment.day}T${moment.time}Z`) + (420 - ahead) * 60_000).toISOString()
  return { day: at.slice(0, 10), time: at.slice(11, 19) }
}

/** Of a number only what can be a day from 2000 on, or `20260105`. */
function momentOfNumber(serial: number): Moment | null {
  if (Number.isInteger(serial) && serial > 20_000_000) return momentOfText(String(serial), 'dmy')
  if (serial < 36_526 || serial >= 100_000) return null
  const seconds = Math.round(serial * 86_400)
  const day = dayOfSerial(seconds / 86_400, false)
  const time = new Date((seconds % 86_400) * 1000).toISOString().slice(11, 19)
  return day === null ? null : { day, time }
}
