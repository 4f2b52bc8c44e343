import type { BumpPoint } from '../../charts/BumpData.ts'
import type { Words } from '../../i18n/vi.ts'

/** The first and the last known rank, and the best of those that compare with the last, with all its years. */
export function bumpHeadline(name: string | null, points: readonly BumpPoint[], words: Words): string {
  const { bump } = words.ranking
  const ranked = points.flatMap(({ year, rank, of, rankLast, segment }) =>
    rank === null ? [] : [{ year, rank, of, rankLast, segment }],
  )
  const place = name ?? 'Hà Nội'
  const [first] = ranked
  const last = ranked.at(-1)
  if (!first || !last) return bump.nothing(place)
  const said = ({ year, rank, of, rankLast }: typeof first) =>
    bump.point(words.format.rank(rank, of, rankLast), year)
  if (first === last) return bump.one(place, said(first))
  const alike = ranked.filter(({ segment }) => segment === last.segment)
  const top = Math.min(...alike.map(({ rank }) => rank))
  const best = alike.filter(({ rank }) => rank === top)
  const headline = bump.headline(place, said(first), said(last))
  if (best.every((one) => one === first || one === last)) return headline
  const since = alike.length === ranked.length ? null : (alike[0]?.year ?? null)
  return `${headline}; ${bump.best(words.format.number(top), best.map(({ year }) => year).join(', '), since)}`
}
