import { periodNamed, periodsUpTo } from '../domain/indicator/period.ts'
import { pictureOf } from './pictureOf.ts'
import { type WeeklyMisses, weeklyMisses } from './weeklyMisses.ts'

const weeks = (count: number, size: number) =>
  periodsUpTo(periodNamed('2026-W46', 'civil'), count).map(({ period, start, end }, i) => {
    const expected = size * (1 + 0.2 * Math.sin(i))
    return {
      period,
      start,
      end,
      cases: size * 20,
      observed: Math.round(i >= count - 4 ? expected * 3 : expected),
      expected,
      limit: Math.round(expected + 3.1 * Math.sqrt(expected)),
    }
  })

const normal: WeeklyMisses = { weeks: weeks(30, 12), allowed: null, since: '2026-W43' }

export const weeklyMissesExamples: Readonly<Record<string, WeeklyMisses>> = {
  'a slip of four weeks': normal,
  'a missed target since before the weeks shown': { ...normal, allowed: 0.02, since: null },
  'a unit too young to expect anything of': {
    weeks: weeks(30, 12).map((one, i) =>
      i < 20
        ? { ...one, cases: 0, observed: 0, expected: null, limit: null }
        : { ...one, expected: null, limit: null },
    ),
    allowed: 0.02,
    since: '2026-W44',
  },
  'months of a unit that sends no weeks': {
    weeks: periodsUpTo(periodNamed('2026-10', 'civil'), 12).map(({ period, start, end }, i) => {
      return { period, start, end, cases: 900, observed: 20 + 4 * i, expected: null, limit: null }
    }),
    allowed: 0.02,
    since: '2026-07',
  },
  'one week': { weeks: weeks(1, 3), allowed: 0, since: null },
  'many cases': { ...normal, weeks: weeks(30, 40_000) },
}

export const pictures = pictureOf('weeklyMisses', {
  draw: weeklyMisses,
  examples: weeklyMissesExamples,
  width: 480,
  height: 224,
})
