import { groupBy } from '../../domain/groupBy.ts'
import { nineDecimals } from '../../domain/nineDecimals.ts'
import type { CodedValue } from './CodedValue.ts'
import type { Question, Told } from './IntakeReport.ts'
import type { Maxima } from './maximaOf.ts'

interface OnScale {
  values: CodedValue[]
  questions: Question[]
  /** How many values wait for an answer. */
  open: number
}

/**
 * Scores on the scale of their component. A year and component of which no value exceeds 1 while its maximum is
 * 5 or more may be fractions of the maximum, and one of which all lie between its maximum and 100 may be percent
 * of it: that is asked, never guessed.
 */
export function onScale(values: readonly CodedValue[], maxima: Maxima, answers: Told['answers']): OnScale {
  const questions: Question[] = []
  let open = 0
  const groups = groupBy(values, ({ year, component, what }) => `${what} ${year} ${component}`)
  const scaled = [...groups.values()].flatMap((group) => {
    const [first] = group
    const most = first?.what === 'score' ? maxima.of(first.year, first.component) : null
    const other = most === null ? null : otherScale(group, most)
    if (first === undefined || most === null || other === null) return group
    const about = `${first.year} ${first.component}`
    const answer = answers[`scale ${about}`] ?? answers.scale
    if (answer === 'points') return group
    if (answer === other) {
      const factor = other === 'fraction' ? most : most / 100
      return group.map((one) => ({ ...one, value: nineDecimals(one.value * factor) }))
    }
    questions.push({ ask: 'scale', about, options: [other, 'points'] })
    open += group.length
    return []
  })
  return { values: scaled, questions, open }
}

const fewest = 3

function otherScale(group: readonly CodedValue[], most: number): 'fraction' | 'percent' | null {
  if (group.length < fewest) return null
  if (most >= 5 && group.every(({ value }) => value <= 1)) return 'fraction'
  return group.every(({ value }) => value > most && value <= 100) ? 'percent' : null
}
