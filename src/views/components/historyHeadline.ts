import type { IndexHistory } from '../../answers/ranking/indexHistory.ts'
import type { ScoreScale } from '../../domain/score/scoreScale.ts'
import type { Words } from '../../i18n/vi.ts'
import { writtenScore } from './writtenScore.ts'

/** What the years say: the change within the last stretch that may be compared, else the latest score alone. */
export function historyHeadline(
  name: string,
  { history, scale }: { history: IndexHistory; scale: ScoreScale },
  words: Words,
): string {
  const { detail: said, change: changed, level } = words.components
  const scored = history.points.flatMap((point) =>
    point.score === null ? [] : [{ ...point, score: point.score }],
  )
  const last = scored.at(-1)
  if (last === undefined) return said.headlineNone(name)
  const number = level(writtenScore(last.score, scale, words), scale.scale)
  const stretch = scored.filter(({ segment }) => segment === last.segment)
  const first = stretch[0]
  if (first !== undefined && first.year < last.year) {
    const suspected = history.breaks.some(
      ({ year, verdict }) => verdict === 'suspected' && year > first.year && year <= last.year,
    )
    const change = said.headline(
      name,
      first.year,
      last.year,
      changed(words.format.signed(last.score - first.score, scale.decimals), scale.scale),
    )
    return suspected ? `${change} (${said.suspected})` : change
  }
  return scored.length > 1
    ? said.headlineBreak(name, number, last.year)
    : said.headlineOne(name, last.year, number)
}
