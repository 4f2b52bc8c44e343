import { dayNumber, isoDate } from '../../domain/indicator/day.ts'
import { codeOfMonths } from '../../domain/indicator/reportPeriod.ts'
import { fold } from '../../i18n/fold.ts'

export interface PrintedPeriods {
  /** Codes of periods: `2026-10`, `2026-Q3`, `2026-to-10` …; `?` for a period that no calendar has. */
  codes: string[]
  /** First and last days. */
  spans: { start: string; end: string }[]
}

const day = String.raw`(\d{1,2})(?: ?[/.-] ?| thang )(\d{1,2})(?:(?: ?[/.-] ?| nam )(20\d\d))?`
const range = new RegExp(`(?:ngay )?${day},? ?(?:den|toi|-)(?: het)?(?: ngay)? ?${day}`, 'g')
const oneDay = new RegExp(`ngay ${day}|\\d{1,2}[/.-]\\d{1,2}[/.-]20\\d\\d`, 'g')
const sep = `(?: ?[/.,-] ?| nam | )`
const monthOf = `thang ?(\\d{1,2})${sep}(20\\d\\d)`
const toMonth = new RegExp(`(?:luy ke|tu dau nam)(?: [a-z]+){0,6}? ${monthOf}`, 'g')
const someMonths = new RegExp(
  `(?<!\\d)(\\d{1,2}) ?thang(?: (dau|cuoi|cua))?(?:${sep}(?:nam )?| nam )(20\\d\\d)`,
  'g',
)
const quarter = new RegExp(`quy ?(iv|iii|ii|i|[1-4])${sep}(20\\d\\d)`, 'g')
const month = new RegExp(`(?:${monthOf}|(?<![a-z0-9])t(\\d{1,2})${sep}(20\\d\\d))`, 'g')
const year = /(?:ky bao cao ?:?|bao cao|ca) nam (20\d\d)/g

/** The periods that title lines, the name of a sheet or of a file name in words and days; lone days are none. */
export function printedPeriods(texts: readonly string[]): PrintedPeriods {
  const codes = new Set<string>()
  const spans = new Map<string, { start: string; end: string }>()
  let text = texts
    .map((one) =>
      fold(one)
        .replace(/[\s_]+/g, ' ')
        .replace(/[–—]/g, '-'),
    )
    .join(' · ')
  const take = (pattern: RegExp, read: (found: RegExpMatchArray) => string | null) => {
    for (const found of text.matchAll(pattern)) codes.add(read(found) ?? '?')
    text = text.replace(pattern, ' · ')
  }
  for (const [, d1, m1, y1, d2, m2, y2] of text.matchAll(range)) {
    const span = { start: dayOf(d1, m1, y1 ?? y2), end: dayOf(d2, m2, y2 ?? y1) }
    if (span.start !== '' && span.end !== '') spans.set(JSON.stringify(span), span)
  }
  text = text.replace(range, ' · ').replace(oneDay, ' · ')
  take(toMonth, ([, m, y]) => codeOfMonths(y ?? '', Number(m)))
  take(someMonths, ([, n, which, y]) => (which === 'cuoi' ? null : codeOfMonths(y ?? '', Number(n))))
  take(quarter, ([, q = '', y]) => `${y}-Q${q.startsWith('i') ? (q === 'iv' ? 4 : q.length) : q}`)
  take(month, ([, m1, y1, m2, y2]) => monthCode(m1 ?? m2, y1 ?? y2))
  take(year, ([, y]) => y ?? null)
  return { codes: [...codes], spans: [...spans.values()] }
}

function monthCode(month: string | undefined, year: string | undefined): string | null {
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month?.padStart(2, '0')}` : null
}

/** Empty for a day that no calendar has. */
function dayOf(d: string | undefined, m: string | undefined, y: string | undefined): string {
  if (!y || Number(m) < 1 || Number(m) > 12) return ''
  const date = isoDate(Number(y), Number(m), Number(d))
  try {
    dayNumber(date)
    return date
  } catch (error) {
    if (error instanceof RangeError) return ''
    throw error
  }
}
