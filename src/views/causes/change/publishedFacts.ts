import type { ChangePublished } from '../../../answers/change/changePublished.ts'
import type { Words } from '../../../i18n/vi.ts'

export interface PublishedFact {
  what: string
  from: number | null
  to: number | null
  /** A rank, without decimals. */
  whole: boolean
}

/** Score, rank and the country's average as printed in both years. */
export function publishedFacts({ place: move, average }: ChangePublished, words: Words): PublishedFact[] {
  const { row } = words.change.published
  return [
    { what: row.score ?? '', from: move.from.score, to: move.to.score, whole: false },
    { what: row.rank ?? '', from: move.from.rank, to: move.to.rank, whole: true },
    ...(average === null
      ? []
      : [
          {
            what: row[average.statistic] ?? average.statistic,
            from: average.from,
            to: average.to,
            whole: false,
          },
        ]),
  ]
}
