import type { Ranking } from '../../answers/ranking/ranking.ts'
import type { RankingRow } from '../../answers/ranking/rankingRows.ts'
import type { Words } from '../../i18n/vi.ts'
import { movedAmong } from '../../parts/names/movedAmong.ts'
import { movementOf } from './movementOf.ts'
import { scaleOf } from './scaleOf.ts'

/** What is ranked, in words: the index, or the index and the name of a component. */
export function whatOf(
  data: Pick<Ranking, 'index' | 'component' | 'name_vi' | 'name_en'>,
  words: Words,
): string {
  return data.component === data.index.index
    ? data.index.index
    : `${data.index.index} – ${words.format.name(data)}`
}

/**
 * The finding in one sentence: group, rank of how many, score, distance to the median, rank among the peers,
 * movement, how much is known. What is unknown or must not be said is left out or named as such.
 */
export function rankingHeadline(
  data: Ranking,
  place: { code: string; name: string },
  peers: string,
  words: Words,
): string {
  const said = words.ranking.headline
  const what = whatOf(data, words)
  const row = data.rows.find((one) => one.place === place.code)
  const partial = data.complete ? null : said.known(data.rows.length, data.placesRanked)
  if (!row) return join([said.nothing(what, data.year, place.name), partial])
  const stands = standing(row, data, words).join(', ')
  return join([
    `${said.start(what, data.year, place.name)} ${stands}`,
    distance(row, data, words),
    row.peerRank !== null && data.peers.chosen.among !== 'all'
      ? said.peers(row.peerRank, data.peers.count, peers)
      : null,
    movement(row, data, words),
    partial,
  ])
}

/** Of the place chosen beside the followed one: where it stands and how far they are apart. */
export function chosenSentence(
  data: Ranking,
  row: RankingRow,
  followed: { row: RankingRow | undefined; name: string },
  words: Words,
): string {
  const said = words.ranking.headline
  const scale = scaleOf(data)
  const parts = standing(row, data, words)
  if (row.score !== null && followed.row?.score != null) {
    const gap = row.score - followed.row.score
    const written = words.ranking.gap(Math.abs(gap), scale)
    parts.push(
      gap === 0
        ? said.level(followed.name)
        : gap > 0
          ? said.ahead(written, followed.name)
          : said.behind(written, followed.name),
    )
  }
  return said.chosen(words.format.name({ name_vi: row.name, name_en: row.name_en }), parts)
}

function standing(row: RankingRow, data: Ranking, words: Words): string[] {
  const said = words.ranking.headline
  const band = row.band === null ? [] : [said.band(words.format.name(row.band))]
  const rank =
    row.rank !== null
      ? said.rank(row.rank, data.placesRanked, row.rank_last)
      : row.rank_low !== null && row.rank_high !== null
        ? said.bounds(row.rank_low, row.rank_high, data.placesRanked)
        : said.noRank
  return [...band, rank, row.score === null ? said.noScore : words.ranking.score(row.score, scaleOf(data))]
}

function distance(row: RankingRow, { median, index }: Ranking, words: Words): string | null {
  if (row.score === null || median === null) return null
  return words.ranking.headline.median(words.format.signed(row.score - median, index.decimals))
}

function movement(row: RankingRow, data: Ranking, words: Words): string | null {
  const said = words.ranking.headline
  const moved = movementOf(row, data)
  if (moved.kind === 'refused') return said.refused(moved.year)
  if (moved.kind !== 'moved') return null
  const { steps, year, suspected, set } = moved
  const change = steps === 0 ? said.same(year) : steps > 0 ? said.up(steps, year) : said.down(-steps, year)
  const beside = [suspected ? said.suspected : null, movedAmong(set, words)].filter((one) => one !== null)
  return beside.length === 0 ? change : `${change} (${beside.join('; ')})`
}

function join(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('; ')
}
