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
 * Years of a file that come after the last edition of its index: whether it goes on, or each is of a new frame that
 * does not compare, is asked.
 */
export function newYears(
  years: readonly number[],
  index: string,
  lists: ScoreLists,
  answers: Told['answers'],
): NewYears {
  const latest = lists.editions
    .filter((row) => row.index === index)
    .reduce<EditionRow | null>((last, row) => (last && last.first_year > row.first_year ? last : row), null)
  const after = years.filter((year) => latest?.last_year != null && year > latest.last_year)
  if (latest === null || after.length === 0) return { questions: [], lists, editions: [] }
  const open = after.filter((year) => answers[`edition ${year}`] === undefined)
  const same = after.filter((year) => answers[`edition ${year}`] === latest.edition)
  const longer = same.length > 0 ? { ...latest, last_year: Math.max(...same) } : latest
  const fresh = after
    .filter((year) => answers[`edition ${year}`] === 'new')
    .map(
      (year): EditionRow => ({
        ...nothingKnown,
        index,
        edition: String(year),
        first_year: year,
        last_year: year,
      }),
    )
  return {
    questions: open.map((year) => ({
      ask: 'edition',
      about: String(year),
      options: [latest.edition, 'new'],
    })),
    lists: {
      ...lists,
      editions: [...lists.editions.map((row) => (row === latest ? longer : row)), ...fresh],
    },
    editions: [...(longer === latest ? [] : [longer]), ...fresh],
  }
}

/** Of a frame that only a file of scores tells of. */
const nothingKnown = { comparable: false, decision: null, note_vi: null, note_en: null }
