import { groupBy } from '../../domain/groupBy.ts'
import type { Question, Told } from './IntakeReport.ts'
import type { EditionRow, ScoreLists } from './ScoreLists.ts'

export interface NewYears {
  questions: Question[]
  /** With the editions that a person lets go on to such a year. */
  lists: ScoreLists
  /** These editions, as the table of editions must hold them. */
  editions: EditionRow[]
}

/**
 * Years of a file that come after the last edition of its index that began before them: whether it goes on, or each
 * is of a new frame that does not compare, is asked.
 */
export function newYears(
  years: readonly number[],
  index: string,
  lists: ScoreLists,
  answers: Told['answers'],
): NewYears {
  const after = years.flatMap((year) => {
    const latest = lastBefore(year, index, lists)
    if (latest?.last_year == null || year <= latest.last_year) return []
    return [{ year, latest, answer: answers[`edition ${index} ${year}`] ?? answers[`edition ${year}`] }]
  })
  if (after.length === 0) return { questions: [], lists, editions: [] }
  const open = after.filter(({ latest, answer }) => answer !== latest.edition && answer !== 'new')
  const same = after.filter(({ latest, answer }) => answer === latest.edition)
  const longer = new Map(
    [...groupBy(same, ({ latest }) => latest)].map(([latest, ofOne]) => [
      latest,
      { ...latest, last_year: Math.max(...ofOne.map(({ year }) => year)) },
    ]),
  )
  const fresh = after
    .filter(({ answer }) => answer === 'new')
    .map(
      ({ year }): EditionRow => ({
        ...nothingKnown,
        index,
        edition: String(year),
        first_year: year,
        last_year: year,
      }),
    )
  return {
    questions: open.map(({ year, latest }) => ({
      ask: 'edition',
      about: String(year),
      options: [latest.edition, 'new'],
    })),
    lists: {
      ...lists,
      editions: [...lists.editions.map((row) => longer.get(row) ?? row), ...fresh],
    },
    editions: [...longer.values(), ...fresh],
  }
}

/** The edition of an index that began last before a year; a file before may have added one that begins after it. */
function lastBefore(year: number, index: string, { editions }: ScoreLists): EditionRow | null {
  return editions
    .filter((row) => row.index === index && row.first_year <= year)
    .reduce<EditionRow | null>((last, row) => (last && last.first_year > row.first_year ? last : row), null)
}

/** Of a frame that only a file of scores tells of. */
const nothingKnown = { comparable: false, decision: null, note_vi: null, note_en: null }
