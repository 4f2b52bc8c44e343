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
 * Years of a file that come after the last edition of its index that began before them, and years of an edition that
 * is still open of which no score is held: whether it goes on, or each is of a new frame that does not compare, is
 * asked.
 */
export function newYears(
  years: readonly number[],
  index: string,
  lists: ScoreLists,
  answers: Told['answers'],
): NewYears {
  const held = new Set(lists.scores.flatMap((row) => (row.index === index ? [row.year] : [])))
  const after = years.flatMap((year) => {
    const latest = lastBefore(year, index, lists)
    if (latest === null || (latest.last_year === null ? held.has(year) : year <= latest.last_year)) return []
    return [{ year, latest, answer: answers[`edition ${index} ${year}`] ?? answers[`edition ${year}`] }]
  })
  if (after.length === 0) return { questions: [], lists, editions: [] }
  const open = after.filter(({ latest, answer }) => answer !== latest.edition && answer !== 'new')
  const changed = new Map(
    [...groupBy(after, ({ latest }) => latest)].flatMap(([latest, ofOne]) => {
      const ofAnswer = (wanted: string) =>
        ofOne.flatMap(({ year, answer }) => (answer === wanted ? [year] : []))
      const next =
        latest.last_year === null
          ? without(latest, ofAnswer('new'))
          : { ...latest, last_year: Math.max(latest.last_year, ...ofAnswer(latest.edition)) }
      return next.first_year === latest.first_year && next.last_year === latest.last_year
        ? []
        : [[latest, next] as const]
    }),
  )
  const fresh = after
    .filter(({ answer }) => answer === 'new')
    .map(
      ({ year }): EditionRow => ({
        ...nothingKnown,
        index,
        edition: freeCode(year, index, lists),
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
      editions: [...lists.editions.map((row) => changed.get(row) ?? row), ...fresh],
    },
    editions: [...changed.values(), ...fresh],
  }
}

/** An open edition that begins after years of another frame, or ends before them. */
function without(open: EditionRow, years: readonly number[]): EditionRow {
  let first_year = open.first_year
  while (years.includes(first_year)) first_year += 1
  const later = years.filter((year) => year > first_year)
  return { ...open, first_year, last_year: later.length === 0 ? null : Math.min(...later) - 1 }
}

/** The year, unless an edition that begins in it is called so. */
function freeCode(year: number, index: string, { editions }: ScoreLists): string {
  const isTaken = editions.some((row) => row.index === index && row.edition === String(year))
  return isTaken ? `${year}.1` : String(year)
}

/** The edition of an index that began last before a year; a file before may have added one that begins after it. */
function lastBefore(year: number, index: string, { editions }: ScoreLists): EditionRow | null {
  return editions
    .filter((row) => row.index === index && row.first_year <= year)
    .reduce<EditionRow | null>((last, row) => (last && last.first_year > row.first_year ? last : row), null)
}

/** Of a frame that only a file of scores tells of. */
const nothingKnown = { comparable: false, decision: null, note_vi: null, note_en: null }
