import { groupBy } from '../../domain/groupBy.ts'
import { columnName } from '../cellName.ts'
import type { CodedValue } from './CodedValue.ts'
import { completedScore, roundingOf } from './completedScore.ts'
import type { Question, RowFault } from './IntakeReport.ts'
import { maximaOf } from './maximaOf.ts'
import { onScale } from './onScale.ts'
import type { ScoreLists, ScoreRow } from './ScoreLists.ts'
import { scoreKey } from './scoreKey.ts'
import { rowName } from './valuesOf.ts'

interface Held {
  rows: ScoreRow[]
  replaced: number
  inDoubt: number
  refused: number
  questions: Question[]
  faults: RowFault[]
}

export interface HeldSearch {
  index: string
  lists: ScoreLists
  answers: Readonly<Record<string, string>>
}

/**
 * Puts values together as rows of the contract and holds them against what is held: a value above the maximum of
 * its component is refused; a year and component that differ beyond rounding are taken only when a person says so.
 */
export function heldDifferences(values: readonly CodedValue[], { index, lists, answers }: HeldSearch): Held {
  const faults: RowFault[] = []
  const maxima = maximaOf(index, lists)
  const { isCovered } = maxima
  const scaled = onScale(
    values.filter(({ year }) => isCovered(year)),
    maxima,
    answers,
  )
  const outside = [...groupBy(values, ({ year }) => year).keys()].filter((year) => !isCovered(year))
  for (const year of outside) {
    faults.push({ code: 'year-outside', row: null, column: null, value: String(year), detail: index })
  }
  const placesIn = (system: string) =>
    new Set(lists.places.filter((row) => row.place_system === system).map(({ place }) => place)).size
  const possible = scaled.values.filter((value) => {
    const { what, year, component, place_system } = value
    const most = what === 'rank' ? placesIn(place_system) : maxima.of(year, component)
    const least = value.what === 'rank' ? 1 : 0
    const isWhole = value.what === 'score' || Number.isInteger(value.value)
    if (value.value >= least && value.value <= (most ?? Number.POSITIVE_INFINITY) && isWhole) return true
    faults.push({
      code: value.what === 'rank' ? 'rank-beyond' : 'score-beyond',
      row: rowName(value.row),
      column: columnName(value.column),
      value: String(value.value),
      detail: `${value.component} ${most ?? ''}`,
    })
    return false
  })
  const rows = joined(possible, index)
  const held = new Map(lists.scores.filter((row) => row.index === index).map((row) => [scoreKey(row), row]))
  const rounding = roundingOf(lists.indices.find((row) => row.index === index))
  const isApart = (a: number | null | undefined, b: number | null, by: number) =>
    a != null && b !== null && Math.abs(a - b) > by
  const questions = [...scaled.questions]
  const kept = [...groupBy(rows, (row) => `${row.year} ${row.component}`)].flatMap(([about, group]) => {
    const apart = group.filter((row) => {
      const before = held.get(scoreKey(row))
      return (
        isApart(before?.score, row.score, rounding) || isApart(before?.rank_published, row.rank_published, 0)
      )
    })
    const answer = answers[`conflict ${about}`] ?? answers.conflict
    if (apart.length === 0 || answer === 'take') return group
    if (answer !== 'keep') {
      questions.push({
        ask: 'conflict',
        about: `${about}: ${apart.length}/${group.length}`,
        options: ['take', 'keep'],
      })
    }
    return group.filter((row) => !apart.includes(row))
  })
  // A file of ranks alone takes no score that is held, nor the other way round; a rank is that of its score alone.
  const whole = kept.map((row) => {
    const own: ScoreRow['own'] =
      row.score === null ? 'rank' : row.rank_published === null ? 'score' : undefined
    return { ...row, ...completedScore(row, held.get(scoreKey(row)), rounding), ...(own && { own }) }
  })
  return {
    rows: whole,
    replaced: kept.filter((row) => held.has(scoreKey(row))).length,
    inDoubt: rows.length - kept.length + scaled.open,
    refused: values.length - possible.length - scaled.open,
    questions,
    faults,
  }
}

/** A score and the rank printed beside it are one row. */
function joined(values: readonly CodedValue[], index: string): ScoreRow[] {
  const groups = groupBy(values, ({ year, place, component }) => JSON.stringify([year, place, component]))
  return [...groups.values()].flatMap((group): ScoreRow[] => {
    const [first] = group
    if (first === undefined) return []
    const { year, place_system, place, component } = first
    const of = (what: CodedValue['what']) => group.find((value) => value.what === what)?.value ?? null
    return [{ index, year, place_system, place, component, score: of('score'), rank_published: of('rank') }]
  })
}
