import { interval } from '../../../src/answers/interval/interval.ts'
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
  async answer(database, { index, year, draws = '10000', seed = '1', spread = '0.25' }, { warn }) {
    const request = {
      index: String(index),
      year: yearOption(String(year)),
      draws: wholeNumber('draws', String(draws), { least: 1, most: 1_000_000 }),
      seed: wholeNumber('seed', String(seed), { least: 0, most: 2 ** 32 - 1 }),
      spread: share('spread', String(spread)),
    }
    const { tables, rows } = await interval(database, request)
    if (tables.drawn === null) warn(whyNone(request, tables.year))
    return rows.map((row) => ({ ...row }))
  },
}

function wholeNumber(option: string, text: string, { least, most }: { least: number; most: number }): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  if (!(number >= least && number <= most)) {
    throw new RangeError(`--${option} must be a whole number from ${least} to ${most}: ${text}`)
  }
  return number
}

function share(option: string, text: string): number {
  const number = /^(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN
  if (!(number >= 0 && number <= 1)) throw new RangeError(`--${option} must be from 0 to 1: ${text}`)
  return number
}

type Found = Awaited<ReturnType<typeof interval>>['tables']['year']

function whyNone({ index, year }: { index: string; year: number }, found: Found): string {
  const why = {
    partial: `the components of ${found?.known ?? 0} of ${found?.placesRanked ?? 'an unknown number of'} ranked places are known`,
    'no components': 'its total is published without components',
    'no formula': 'how its components make the total is not published',
    'no scores': 'no place has a score in every component',
  }
  const reason = found === null ? 'nothing is published' : why[found.why ?? 'no scores']
  return `${index} ${year}: no interval, for ${reason}`
}
