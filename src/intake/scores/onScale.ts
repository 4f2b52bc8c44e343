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
 * Scores on the scale of their component. A year and component of which half the values are 1 or less while
 * its maximum is 5 or more may be fractions of the maximum, 10 or less of 50 or more tenths, and between its
 * maximum and 100 percent of it: that is asked, never guessed.
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
    const answer = answers[`scale ${about}`] ?? answers[`scale ${first.component}`] ?? answers.scale
    if (answer === 'points') return group
    if (answer === other) {
      const factor = most * factors[other]
      return group.map((one) => ({ ...one, value: nineDecimals(one.value * factor) }))
    }
    questions.push({ ask: 'scale', about, options: [other, 'points'] })
    open += group.length
    return []
  })
  return { values: scaled, questions, open }
}

const half = 0.5

const factors = { fraction: 1, tenth: 0.1, percent: 0.01 }

function otherScale(group: readonly CodedValue[], most: number): keyof typeof factors | null {
  const share = (isSo: (value: number) => boolean) =>
    group.filter(({ value }) => isSo(value)).length / group.length
  if (most >= 5 && share((value) => value <= 1) > half) return 'fraction'
  if (most >= 50 && share((value) => value <= 10) > half) return 'tenth'
  return most < 100 && share((value) => value > most && value <= 100) > half ? 'percent' : null
}
