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
export function publishedFacts({ own, average }: ChangePublished, words: Words): PublishedFact[] {
  const { row } = words.change.published
  return [
    { what: row.score ?? '', from: own.from.score, to: own.to.score, whole: false },
    { what: row.rank ?? '', from: own.from.rank, to: own.to.rank, whole: true },
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
