import { interval } from '../../../src/answers/interval/interval.ts'
import { refused } from '../../../src/domain/refused.ts'
import type { Words } from '../../../src/i18n/vi.ts'
import type { Question } from '../Question.ts'
import { yearOption } from '../yearOption.ts'

export const intervalQuestion: Question = {
  name: 'interval',
  options: {
    index: { type: 'string' },
    year: { type: 'string' },
    draws: { type: 'string' },
    seed: { type: 'string' },
    spread: { type: 'string' },
  },
  required: ['index', 'year'],
  columns: ['place', 'rank', 'low', 'median', 'high'],
  async answer(database, { index, year, draws = '10000', seed = '1', spread = '0.25' }, { words, warn }) {
    const request = {
      index: String(index),
      year: yearOption(String(year)),
      draws: wholeNumber('draws', String(draws), { least: 1, most: 1_000_000 }),
      seed: wholeNumber('seed', String(seed), { least: 0, most: 2 ** 32 - 1 }),
      spread: share('spread', String(spread)),
    }
    const { tables, rows } = await interval(database, request)
    if (tables.drawn === null) warn(whyNone(request, tables.year, words))
    return rows.map((row) => ({ ...row }))
  },
}

function wholeNumber(option: string, text: string, { least, most }: { least: number; most: number }): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  if (!(number >= least && number <= most)) {
    throw refused(['number outside', option, text, String(least), String(most)])
  }
  return number
}

function share(option: string, text: string): number {
  const number = /^(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN
  if (!(number >= 0 && number <= 1)) throw refused(['share outside', option, text])
  return number
}

type Found = Awaited<ReturnType<typeof interval>>['tables']['year']

function whyNone({ index, year }: { index: string; year: number }, found: Found, { report }: Words): string {
  const why = found === null ? 'nothing' : (found.why ?? 'no scores')
  const [known, ranked] = [found?.placesKnown ?? 0, found?.placesRanked ?? ''].map(String)
  return report.noInterval(index, year, report.whyNoTotal(why, known, ranked))
}
