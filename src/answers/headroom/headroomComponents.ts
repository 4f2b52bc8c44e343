import { exhausted } from '../../domain/headroom/exhausted.ts'
import { type LikeStarts, likeStarts } from '../../domain/headroom/likeStarts.ts'
import { maySlip, type SlipRecord, slipRecord } from '../../domain/headroom/slipRecord.ts'
import { successiveSteps, type YearOfScores } from '../../domain/headroom/successiveSteps.ts'
import { compareYears } from '../../domain/score/comparable.ts'
import type { Breakdown } from '../breakdown/breakdown.ts'
import type { BreakdownRow } from '../breakdown/breakdownRows.ts'
import type { LinearYear, LinearYears } from '../lists/linearYears.ts'

/** A level is like another within 5 % of the scale (0.5 of 10); at least 30 steps are looked at. */
export const likeRule = { share: 0.05, least: 30 } as const

export interface HeadroomComponent {
  row: BreakdownRow
  /** Of the last ten years up to the one looked at, the oldest first; null where nothing is published. */
  history: { year: number; score: number | null }[]
  /** Positions in the history before which years do not compare, or may not. */
  breaks: number[]
  /** What places did a year after a like level; null where no two whole years compare. */
  like: LikeStarts | null
  slip: SlipRecord | null
  slips: boolean
  exhausted: 'maximum' | 'best' | null
}

export interface Headroom {
  data: Breakdown
  /** Of the first level of the chosen tree. */
  components: HeadroomComponent[]
  /** All components have a factor, so that points of the index are known. */
  inPoints: boolean
  /** Pairs of successive whole years that compare, by their later year. */
  pairs: number[]
}

const yearsShown = 10

/** A place's components of the first level with what is left in each and what was made of it before. */
export function headroomComponents(data: Breakdown, { years, editions }: LinearYears): Headroom {
  const [root] = data.rows
  const rows = data.rows.filter((row) => row.parent !== null && row.parent === root?.component)
  const isComparable = (later: LinearYear) => {
    const earlier = years.find(({ year }) => year === later.year - 1)
    return earlier !== undefined && compareYears(editions, earlier, later).verdict === 'comparable'
  }
  const comparable = new Map(years.map((one) => [one.year, isComparable(one)]))
  const pairs = years.filter(
    (one) => one.table && comparable.get(one.year) && years.some((b) => b.year === one.year - 1 && b.table),
  )
  return {
    data,
    components: rows.map((row) => componentOf(row, { data, years, comparable })),
    inPoints: rows.length > 0 && rows.every(({ factor }) => factor !== null),
    pairs: pairs.map(({ year }) => year),
  }
}

interface Frame {
  data: Breakdown
  years: readonly LinearYear[]
  comparable: ReadonlyMap<number, boolean>
}

function componentOf(row: BreakdownRow, frame: Frame): HeadroomComponent {
  const { data, years, comparable } = frame
  const { score, max, peerBest: best } = row
  const history = Array.from({ length: yearsShown }, (_, i) => {
    const year = data.year - yearsShown + 1 + i
    const scores = years.find((one) => one.year === year)?.scores.get(data.place)
    return { year, score: scores?.get(row.component) ?? null }
  })
  const first = history.findIndex((one) => one.score !== null)
  const shown = first < 0 ? [] : history.slice(first)
  const ofYears = years.flatMap((year) => scoresIn(year, row.component, comparable.get(year.year) ?? false))
  const steps = successiveSteps(ofYears)
  const like =
    score === null || max === null || steps.length === 0
      ? null
      : likeStarts(steps, score, { width: max * likeRule.share, least: likeRule.least })
  const slip = like && slipRecord(like.steps)
  const now = ofYears.find(({ year }) => year === data.year)
  return {
    row,
    history: shown,
    breaks: shown.flatMap(({ year }, i) => (i > 0 && !comparable.get(year) ? [i] : [])),
    like,
    slip,
    slips:
      score !== null && slip !== null && now !== undefined && maySlip(score, [...now.scores.values()], slip),
    exhausted: score === null ? null : exhausted({ score, max, best }),
  }
}

/** One component in a year of which every ranked place is known; nothing in any other year. */
function scoresIn(year: LinearYear, component: string, comparable: boolean): YearOfScores[] {
  const { table } = year
  const c = table?.components.findIndex((one) => one.component === component) ?? -1
  if (table === null || c < 0) return []
  const scores = table.places.flatMap((place, p) => {
    const score = table.scores[p * table.components.length + c]
    return score === undefined ? [] : [[place, score] as const]
  })
  return [{ year: year.year, comparable, max: table.components[c]?.max ?? null, scores: new Map(scores) }]
}
