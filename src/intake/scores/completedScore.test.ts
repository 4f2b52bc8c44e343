import { expect, it } from 'vitest'
import { completedScore, roundingOf } from './completedScore.ts'

const rounding = roundingOf({ decimals: 2 })
const said = (score: number | null, rank_published: number | null) => ({ score, rank_published })

it.each([
  ['a rank alone has the score below', said(null, 4), said(68.8, 9), said(68.8, 4)],
  ['a score alone that is the same has the rank below', said(68.8, null), said(68.8036, 9), said(68.8, 9)],
  ['another score has none of its rank', said(69, null), said(68.8, 9), said(69, null)],
  ['what says both takes nothing', said(69, 3), said(68.8, 9), said(69, 3)],
  ['where nothing lies below, a blank stays one', said(null, 4), undefined, said(null, 4)],
  ['a rank below without a score is that of any', said(69, null), said(null, 9), said(69, 9)],
])('%s', (_, row, below, whole) => {
  expect(completedScore(row, below, rounding)).toEqual(whole)
})
