import type { Fault } from '../../src/engine/DataError.ts'
import type { OpenPackage } from '../database/openPackage.ts'
import type { OptionValues } from './Question.ts'

/** What is wrong with the data that a question needed; null where it got all it asked for. */
export async function dataFault(
  database: OpenPackage,
  question: string,
  options: OptionValues,
): Promise<Fault | null> {
  const { index } = options
  const years = yearsOf(options)
  for (const fault of database.checking.refused) {
    const { takes } = fault
    if (takes?.what === 'code' && isAsked(options, takes.codes)) return fault
    if (takes?.what === 'years' && takes.index === index && overlap(years, takes)) return fault
    if (takes?.what === 'points' && question === 'points' && takes.index === index) {
      const [edition] = await database.run({
        sql: 'SELECT first_year AS "from", last_year AS "to" FROM editions WHERE "index" = ? AND edition = ?',
        values: [takes.index, takes.edition],
        tables: ['editions'],
      })
      const span = { from: Number(edition?.from ?? 0), to: edition?.to == null ? null : Number(edition.to) }
      if (overlap(years, span)) return fault
    }
  }
  return null
}

const coded = ['index', 'place', 'unit', 'indicator']

function isAsked(options: OptionValues, codes: readonly string[]): boolean {
  return coded.some((name) => codes.includes(String(options[name])))
}

interface Years {
  from: number
  to: number | null
}

/** The years that a question names, all of them where it names none. */
function yearsOf({ year, from, to }: OptionValues): Years {
  const [first, last] = [year ?? from, year ?? to].map((text) => Number(String(text ?? '').slice(0, 4)))
  return { from: first || 0, to: last || null }
}

function overlap(a: Years, b: Years): boolean {
  return a.from <= (b.to ?? 9999) && b.from <= (a.to ?? 9999)
}
