import type { Benchmark } from '../lists/benchmarks.ts'
import { type ComponentMeta, componentNamed } from '../lists/componentList.ts'
import type { LinearYear } from '../lists/linearYears.ts'

export interface PublishedPart {
  component: string
  name_vi: string
  name_en: string | null
  /** On the component's own scale, as published. */
  scoreFrom: number
  scoreTo: number
  change: number
  /** Of what the publisher printed for the country in both years; null where it did not. */
  average: number | null
}

export interface PublishedRank {
  rank: number | null
  printed: number | null
  low: number | null
  high: number | null
  /** The last place that a computed rank may be. */
  last: number | null
  score: number | null
}

export interface PublishedMove {
  place: string
  from: PublishedRank
  to: PublishedRank
}

/** What can be said of two years when not every place is known: published figures alone. */
export interface ChangePublished {
  place: PublishedMove
  score: number | null
  /** Of ranks as printed, or by the published score where none was; negative = better. */
  rank: number | null
  /** Change of the country's mean or median as printed; null where one of the years has none. */
  average: { statistic: string; from: number; to: number; change: number } | null
  /** First-level components whose score of the place is published in both years. */
  parts: PublishedPart[]
  /** Other places with such a rank in both years, by rank now. */
  movers: PublishedMove[]
  passed: string[]
  leftBehind: string[]
}

interface PublishedOf {
  index: string
  place: string
  from: LinearYear
  to: LinearYear
  components: readonly ComponentMeta[]
  benchmarks: readonly Benchmark[]
}

export function changePublished({
  index,
  place,
  from,
  to,
  components,
  benchmarks,
}: PublishedOf): ChangePublished {
  const move = (one: string): PublishedMove => ({
    place: one,
    from: standing(from, one),
    to: standing(to, one),
  })
  const followed = move(place)
  const movers = [...to.official.places.keys()]
    .filter((one) => one !== place)
    .map(move)
    .filter((one) => one.from.rank !== null && one.to.rank !== null)
    .sort((a, b) => (a.to.rank ?? 0) - (b.to.rank ?? 0) || (a.place < b.place ? -1 : 1))
  const above = ({ rank }: PublishedRank, mine: PublishedRank) =>
    rank === null || mine.rank === null ? null : rank < mine.rank
  const crossed = (upward: boolean) =>
    movers
      .filter((one) => above(one.from, followed.from) === !upward && above(one.to, followed.to) === upward)
      .map((one) => one.place)
  return {
    place: followed,
    score: difference(followed.from.score, followed.to.score),
    rank: difference(followed.from.rank, followed.to.rank),
    average: averageOf(benchmarks, index, { from, to }),
    parts: partsOf({ index, place, from, to, components, benchmarks }),
    movers,
    passed: crossed(true),
    leftBehind: crossed(false),
  }
}

function standing(year: LinearYear, place: string): PublishedRank {
  const ranked = year.official.places.get(place)
  return {
    rank: ranked?.rank ?? null,
    printed: ranked?.printed ?? null,
    low: ranked?.low ?? null,
    high: ranked?.high ?? null,
    last: ranked?.last ?? null,
    score: year.totals.get(place) ?? null,
  }
}

function partsOf({ index, place, from, to, components, benchmarks }: PublishedOf): PublishedPart[] {
  const scores = { from: from.scores.get(place), to: to.scores.get(place) }
  return [...(scores.to?.keys() ?? [])].flatMap((component) => {
    const scoreFrom = scores.from?.get(component) ?? null
    const scoreTo = scores.to?.get(component) ?? null
    if (component === index || scoreFrom === null || scoreTo === null) return []
    const named = componentNamed(components, component, to.year)
    return [
      {
        component,
        name_vi: named?.name_vi ?? component,
        name_en: named?.name_en ?? null,
        scoreFrom,
        scoreTo,
        change: scoreTo - scoreFrom,
        average: averageOf(benchmarks, component, { from, to })?.change ?? null,
      },
    ]
  })
}

/** The mean where both years print one, else the median. */
function averageOf(
  benchmarks: readonly Benchmark[],
  component: string,
  { from, to }: { from: LinearYear; to: LinearYear },
): ChangePublished['average'] {
  for (const statistic of ['mean', 'median']) {
    const [then, now] = [from, to].map(
      ({ year }) =>
        benchmarks.find(
          (one) =>
            one.component === component &&
            one.scope === 'country' &&
            one.statistic === statistic &&
            one.year === year,
        )?.score ?? null,
    )
    if (then != null && now != null) return { statistic, from: then, to: now, change: now - then }
  }
  return null
}

function difference(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : to - from
}
