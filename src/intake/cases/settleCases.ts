import type { LeftOut, Question, RowFault, SheetReport, Told } from '../scores/IntakeReport.ts'
import type { ContractRow } from '../tables/takeTable.ts'
import type { CaseColumn } from './caseHeads.ts'
import { casesOnce } from './casesOnce.ts'
import { overHeld } from './overHeld.ts'
import type { ReadCase } from './readCases.ts'

interface SettledCases
  extends Pick<
    SheetReport,
    'taken' | 'replaced' | 'in_doubt' | 'refused' | 'left_out' | 'questions' | 'faults'
  > {
  rows: ContractRow[]
}

export interface SettledAgainst {
  /** The letter of the column of codes. */
  column: string
  isRead(column: CaseColumn): boolean
  /** Cases that were taken over before, by their codes. */
  held: ReadonlyMap<string, ContractRow>
  answers: Told['answers']
}

/** What of the rows read is taken, what waits for an answer, and what is refused or left out. */
export function settleCases(all: readonly ReadCase[], against: SettledAgainst): SettledCases {
  const { column, isRead, held, answers } = against
  const unused = all.filter(({ leftOut }) => leftOut !== null)
  const cases = all.filter(({ leftOut }) => leftOut === null)
  const once = casesOnce(cases, column)
  const sound = once.rows.filter(({ faults }) => faults.length === 0)
  const laid = sound
    .filter(({ questions }) => questions.length === 0)
    .map((one) => ({ ...overHeld(one.values, held.get(one.code), isRead), one }))
  const answer = answers['conflict dossiers'] ?? answers.conflict
  const contrary = laid.filter(({ isContrary }) => isContrary)
  const isOpen = contrary.length > 0 && answer !== 'take' && answer !== 'keep'
  const kept = answer === 'take' ? laid : laid.filter(({ isContrary }) => !isContrary)
  const asked = all.flatMap(({ questions }) => questions)
  const about = `dossiers: ${contrary.length}/${laid.length}`
  return {
    rows: kept.map(({ row }) => row),
    taken: kept.length,
    replaced: kept.filter(({ one }) => held.has(one.code)).length,
    in_doubt: sound.length - laid.length + (isOpen ? contrary.length : 0),
    refused: cases.length - once.repeated.length - sound.length,
    left_out: [
      ...unused.map((one) => left(one, one.leftOut ?? '')),
      ...once.repeated,
      ...(answer === 'keep' ? contrary.map(({ one }) => left(one, 'kept')) : []),
    ],
    questions: [
      ...firsts(asked, (question) => `${question.ask} ${question.about}`),
      ...(isOpen ? [{ ask: 'conflict' as const, about, options: ['take', 'keep'] }] : []),
    ],
    faults: [...namedOnce(all.flatMap(({ faults, blanked }) => [...faults, ...blanked])), ...once.faults],
  }
}

function left({ row, code }: ReadCase, reason: string): LeftOut {
  return { row: row + 1, column: null, value: code, reason }
}

/** What is wrong with a name or a word is told where it stands first. */
function namedOnce(faults: readonly RowFault[]): RowFault[] {
  const named: readonly string[] = ['unit-unknown', 'unit-ended', 'word-unread']
  return firsts(faults, ({ code, row, column, value }) =>
    named.includes(code) ? `${code} ${column} ${value}` : `${code} ${column} ${row}`,
  )
}

function firsts<Item extends Question | RowFault>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] {
  const found = new Map<string, Item>()
  for (const item of items) if (!found.has(keyOf(item))) found.set(keyOf(item), item)
  return [...found.values()]
}
