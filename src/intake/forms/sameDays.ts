import { groupBy } from '../../domain/groupBy.ts'
import type { Question, Told } from '../scores/IntakeReport.ts'
import type { FiguresOfUnit } from './FiguresOfUnit.ts'
import { firstDifference } from './firstDifference.ts'
import { placeOfFigures } from './placeOfFigures.ts'
import { sumRows } from './sumRows.ts'

/**
 * Several forms of one unit and period are compared, never added: where they say the same, that with fields is kept,
 * the others are left out; where they do not, which one holds is asked, by the names of their files.
 */
export function sameDays(all: readonly FiguresOfUnit[], answers: Told['answers']): void {
  const good = all.filter(({ state }) => state === 'good')
  for (const group of groupBy(good, ({ unit, period }) =>
    JSON.stringify([unit, period.start, period.end]),
  ).values()) {
    const [first, ...others] = group.toSorted(
      (a, b) => Number(a.reading.by === 'unit') - Number(b.reading.by === 'unit'),
    )
    if (first === undefined || others.length === 0) continue
    const about = `${first.unit} ${first.period.period}`
    const apart = others.flatMap((other) => differences(first, other))
    const chosen = answers[`double ${about}`] ?? answers.double
    const kept = apart.length === 0 ? first : group.find(({ reading }) => reading.file === chosen)
    for (const { at, difference, detail, code } of apart) {
      at.reading.report.faults.push({ code, row: rowOf(at), column: null, value: difference, detail })
    }
    for (const figures of group) {
      if (figures === kept) continue
      figures.state = kept === undefined ? 'open' : 'left'
      if (kept === undefined) addQuestion(figures, { ask: 'double', about, options: filesOf(group) })
      else {
        const reason = apart.length === 0 ? 'compared' : 'not-chosen'
        figures.reading.report.left_out.push({
          row: rowOf(figures),
          column: null,
          value: `${about} – ${placeOfFigures(kept)}`,
          reason,
        })
      }
    }
  }
}

function differences(one: FiguresOfUnit, other: FiguresOfUnit) {
  const byField = one.reading.by === 'field' && other.reading.by === 'field'
  const code = one.reading.by === other.reading.by ? ('form-differs' as const) : ('level-differs' as const)
  const [mine, theirs] = [sumRows(one.rows, byField), sumRows(other.rows, byField)]
  const keys = byField && (mine.size !== theirs.size || [...mine.keys()].some((key) => !theirs.has(key)))
  const difference = firstDifference(mine, theirs) ?? (keys ? `${mine.size} ≠ ${theirs.size}` : null)
  if (difference === null) return []
  return [
    { at: one, code, difference, detail: placeOfFigures(other) },
    { at: other, code, difference: firstDifference(theirs, mine) ?? difference, detail: placeOfFigures(one) },
  ]
}

function rowOf({ reading, lines }: FiguresOfUnit): number | null {
  return reading.by === 'unit' && lines[0] ? lines[0].row + 1 : null
}

const filesOf = (group: readonly FiguresOfUnit[]) => [...new Set(group.map(({ reading }) => reading.file))]

function addQuestion({ reading }: FiguresOfUnit, question: Question): void {
  const { questions } = reading.report
  if (!questions.some(({ ask, about }) => ask === question.ask && about === question.about))
    questions.push(question)
}
