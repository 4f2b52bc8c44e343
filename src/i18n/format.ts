import type { Language } from './languages.ts'

interface Named {
  name_vi: string
  name_en?: string | null
}

interface Noted {
  note_vi: string | null
  note_en: string | null
}

interface ShortNamed extends Named {
  short_vi: string | null
  short_en: string | null
}

export interface Format {
  /** 1.234,50 – with exactly that many decimals; missing is a dash. */
  number(value: number | null, decimals?: number): string
  /** As it is, without grouping: 2021, 85,43. */
  plain(value: number): string
  /** A fraction as percent: 0.9275 → 92,75 %. */
  percent(fraction: number | null, decimals?: number): string
  /** +1,50 or −1,50, with a true minus; 0 has no sign. */
  signed(value: number | null, decimals?: number): string
  /** The difference of two fractions in percentage points: +1,5. */
  signedPoints(fraction: number | null, decimals?: number): string
  /** 2026-11-20 → 20/11/2026. */
  date(iso: string | null): string
  /** 16–22/11/2026, as short as both ends allow. */
  dates(start: string, end: string): string
  /** 2026-W47, 2026-11, 2026-Q4, 2026-6M, 2026-to-10, 2026 in words, without dates. */
  period(code: string): string
  /** `20/63`; `20–21/63` where it may be any place up to the last. */
  rank(rank: number | null, of?: number | null, last?: number | null): string
  bytes(bytes: number): string
  /** The name in this language, Vietnamese where there is no other; of a made-up unit with the mark. */
  name(named: Named): string
  /** The note in this language; Vietnamese where there is no other, null where there is none. */
  noted(noted: Noted): string | null
  /** What it is called in this language where there is little room; the name where there is nothing shorter. */
  short(named: ShortNamed): string
  /** The name; the code of what is not known by one. */
  nameOrCode(named: Named | undefined, code: string): string
  /** A, B và C. */
  list(names: readonly string[]): string
}

export const missing = '–'

/** Stands beside every name of a list of made-up figures; what it means is written out once a figure. */
export const madeUp = '◇'
/** How the data says it of a unit that is made up itself. */
const saidMadeUp = / \((?:giả lập|made up)\)/

/** 5 − 3.285 is 1.715, not 1.7149999999999999: what computing adds far behind must not decide how to round. */
function asWritten(value: number): number {
  return Number(value.toPrecision(13))
}

/** How one language writes: the locale of its numbers and lists, and its words for the periods of a year. */
export interface Writing {
  language: Language
  locale: string
  year(year: string): string
  /** @param quarter 1–4 */
  quarter(quarter: number, year: string): string
  /** @param month 1–12 */
  month(month: number, year: string): string
  /** @param week 1–53 */
  week(week: number, year: string): string
  /** The first months of a year together. @param months 2–11 */
  months(months: number, year: string): string
}

export function createFormat(writing: Writing): Format {
  const { language, locale } = writing
  const ungrouped = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 12 })
  const fixed = new Map<string, Intl.NumberFormat>()
  const numbers = (decimals: number, style: 'decimal' | 'percent', sign: boolean) => {
    const key = `${decimals}${style}${sign}`
    const known = fixed.get(key)
    if (known) return known
    const made = new Intl.NumberFormat(locale, {
      style,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: sign ? 'exceptZero' : 'negative',
    })
    fixed.set(key, made)
    return made
  }
  const written = (value: number | null, decimals: number, style: 'decimal' | 'percent', sign: boolean) =>
    value === null || !Number.isFinite(value)
      ? missing
      : numbers(decimals, style, sign).format(asWritten(value)).replace('-', '−')
  const name = (named: Named) =>
    ((language === 'en' && named.name_en) || named.name_vi).replace(saidMadeUp, `\u00a0${madeUp}`)
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })

  return {
    plain: (value) => ungrouped.format(value).replace('-', '−'),
    number: (value, decimals = 0) => written(value, decimals, 'decimal', false),
    percent: (fraction, decimals = 1) => written(fraction, decimals, 'percent', false),
    signed: (value, decimals = 0) => written(value, decimals, 'decimal', true),
    signedPoints: (fraction, decimals = 1) =>
      written(fraction === null ? null : fraction * 100, decimals, 'decimal', true),
    date: (iso) => (iso === null ? missing : isoDate(iso)),
    dates,
    period: (code) => periodWords(code, writing),
    rank: (rank, of, last) => {
      if (rank === null) return missing
      const span = last != null && last > rank ? `${rank}–${last}` : written(rank, 0, 'decimal', false)
      return of == null ? span : `${span}/${of}`
    },
    bytes: (bytes) =>
      bytes < 1e6
        ? `${written(bytes / 1e3, 0, 'decimal', false)} kB`
        : `${written(bytes / 1e6, 1, 'decimal', false)} MB`,
    name,
    noted: ({ note_vi, note_en }) => (language === 'en' && note_en) || note_vi,
    short: (named) => (language === 'en' ? named.short_en : named.short_vi) ?? name(named),
    nameOrCode: (named, code) => (named === undefined ? code : name(named)),
    list: (names) => lists.format(names),
  }
}

function isoDate(iso: string): string {
  const [year = '', month, day] = iso.slice(0, 10).split('-')
  return day ? `${day}/${month}/${year}` : month ? `${month}/${year}` : year
}

function dates(start: string, end: string): string {
  if (start === end) return isoDate(start)
  const [year, month, day] = start.split('-')
  if (start.slice(0, 7) === end.slice(0, 7)) return `${day}–${isoDate(end)}`
  if (start.slice(0, 4) === end.slice(0, 4)) return `${day}/${month}–${isoDate(end)}`
  return `${day}/${month}/${year}–${isoDate(end)}`
}

function periodWords(code: string, writing: Writing): string {
  const [, year, unit, part, first] = /^(\d{4})(?:-(?:(W|Q|to-)?(\d+)|([69])M))?$/.exec(code) ?? []
  if (year === undefined) return code
  if (first !== undefined || unit === 'to-') return writing.months(Number(first ?? part), year)
  if (part === undefined) return writing.year(year)
  const n = Number(part)
  if (unit === 'W') return writing.week(n, year)
  return unit === 'Q' ? writing.quarter(n, year) : writing.month(n, year)
}
