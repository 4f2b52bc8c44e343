import type { ChangePublished } from '../../../answers/change/changePublished.ts'
import { isNothing } from '../../../i18n/isNothing.ts'
import type { Words } from '../../../i18n/vi.ts'
import type { Told } from './changeSentence.ts'

/** What two years' published figures say of a place when not every place is known. */
export function publishedSentence(
  { index, from, to, decimals }: Told,
  published: ChangePublished,
  words: Words,
): string {
  const said = words.change.published
  const points = words.format.number(published.score === null ? null : Math.abs(published.score), decimals)
  const score =
    published.score === null
      ? said.unknown
      : isNothing(points)
        ? said.still
        : published.score > 0
          ? said.rose(points)
          : said.fell(points)
  const { average } = published
  const written = average && words.format.signed(average.change, decimals)
  const country = (average && written && said.average[average.statistic]?.(written)) ?? said.noAverage
  return `${words.change.sentence.start(index, from, to)}: ${score} (${country}); ${printedRank(published, words)}`
}

function printedRank({ place: move, rank }: ChangePublished, words: Words): string {
  const said = words.change.published.rank
  const { from, to } = move
  if (rank !== null && from.rank !== null && to.rank !== null) {
    const steps = words.change.count(Math.abs(rank))
    const what = from.printed !== null && to.printed !== null ? said.printed : said.computed
    const [before, after] = [from, to].map((one) => words.format.rank(one.rank, null, one.last))
    if (rank === 0) return said.none(what, after ?? '')
    return (rank < 0 ? said.up : said.down)(what, steps, before ?? '', after ?? '')
  }
  const [then, now] = [from, to].map(({ rank: exact, low, high }) =>
    exact !== null ? String(exact) : low === null || high === null ? null : `${low}–${high}`,
  )
  return then && now ? said.bounds(then, now) : said.unknown
}
