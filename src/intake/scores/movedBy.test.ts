import { expect, it } from 'vitest'
import { movedBy } from './movedBy.ts'
import type { ScoreRow } from './ScoreLists.ts'

const score = (place: string, score: number | null, rank_published: number | null = null): ScoreRow => ({
  index: 'X',
  year: 2024,
  place_system: '63',
  place,
  component: 'X',
  score,
  rank_published,
})

const publication = { index: 'X', year: 2024, place_system: '63', published: null, source: null }
const whole = [{ ...publication, places_ranked: 3 }]

/** place: score before → after, rank before → after */
const said = (rows: readonly ScoreRow[], held: readonly ScoreRow[], publications = whole) =>
  movedBy(rows, publications, { scores: held, publications }).map(
    ({ place, score, rank }) => `${place}: ${score.join(' → ')}, ${rank.join(' → ')}`,
  )

it('names whose score changed and whose rank moved with it', () => {
  const held = [score('01', 80), score('48', 70), score('79', 60)]
  expect(said([score('79', 75)], held)).toEqual(['48: 70 → 70, 2 → 3', '79: 60 → 75, 3 → 2'])
})

it('is silent about what stays as it is, and about what was not held', () => {
  expect(said([score('01', 80)], [score('01', 80), score('48', 70)])).toEqual([])
  expect(said([score('01', 80.000_04)], [score('01', 80), score('48', 70)])).toEqual([])
  expect(said([score('01', 80), score('48', 70), score('79', 60)], [])).toEqual([])
})

it('a table that becomes whole gives ranks to those that had none', () => {
  expect(said([score('79', 60)], [score('01', 80), score('48', 70)])).toEqual([
    '01: 80 → 80,  → 1',
    '48: 70 → 70,  → 2',
  ])
})

it('printed ranks stand before those of the scores', () => {
  const held = [score('01', 80, 2), score('48', 80, 1), score('79', 60, 3)]
  expect(said([score('79', 81, 1), score('48', 80, 2), score('01', 80, 3)], held)).toEqual([
    '01: 80 → 80, 2 → 3',
    '48: 80 → 80, 1 → 2',
    '79: 60 → 81, 3 → 1',
  ])
})
