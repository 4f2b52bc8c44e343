import { changeRows } from '../../../src/answers/change/changeRows.ts'
import { breakReasons } from '../../../src/i18n/breakReason.ts'
import type { Question } from '../Question.ts'
import { withoutNoise } from '../withoutNoise.ts'
import { yearOption } from '../yearOption.ts'

/** Why score and rank of a place changed; suspected breaks and other places ranked are told on standard error. */
export const changeQuestion: Question = {
  name: 'change',
  options: {
    index: { type: 'string' },
    place: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
  },
  required: ['index', 'place', 'from', 'to'],
  columns: ['part', 'score', 'rank', 'rank_published_from', 'rank_published_to'],
  async answer(database, options, { words, warn }) {
    const [from, to] = [yearOption(String(options.from)), yearOption(String(options.to))]
    const index = String(options.index)
    const found = await changeRows(database, { index, place: String(options.place), from, to })
    const { verdict, breaks } = found.comparison
    const said = words.report
    if (verdict === 'refused') {
      throw new RangeError(said.refused(index, from, to, breakReasons(breaks, words)))
    }
    if (verdict === 'suspected') warn(said.suspected(index, from, to, breakReasons(breaks, words)))
    const alone = [
      ...(found.gone.length > 0 ? [said.gone(from, found.gone.join(', '))] : []),
      ...(found.come.length > 0 ? [said.gone(to, found.come.join(', '))] : []),
    ]
    if (alone.length > 0) warn(said.set(index, from, to, alone.join('; ')))
    return found.rows.map((row) => ({
      ...row,
      score: withoutNoise(row.score),
      rank: withoutNoise(row.rank),
    }))
  },
}
