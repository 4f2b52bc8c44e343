import type { Ranking } from '../../answers/ranking/ranking.ts'
import type { RankingRow } from '../../answers/ranking/rankingRows.ts'
import { upperFirst } from '../../i18n/upperFirst.ts'
import type { Words } from '../../i18n/vi.ts'
import { bandName } from '../../parts/names/bandName.ts'
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

/** The finding in one short sentence: group, rank of how many, movement. What is unknown is named as such. */
export function rankingHeadline(data: Ranking, place: { code: string; name: string }, words: Words): string {
  const said = words.ranking.headline
  const what = whatOf(data, words)
  const row = data.rows.find((one) => one.place === place.code)
  if (!row) return said.nothing(what, data.year, place.name)
  const band = row.band === null ? [] : [said.band(withoutBracket(words.format.name(row.band)))]
  const stands = [...band, rankOf(row, data, words)].join(', ')
  return join([`${said.start(what, data.year, place.name)} ${stands}`, movement(row, data, words)])
}

/**
 * What opens the subtitle: the reservations about the rank and its movement, then score, distance to the median and
 * rank among the peers, as far as they are known; null where nothing is to be said.
 */
export function rankingDetail(
  data: Ranking,
  { place, peers }: { place: string; peers: string },
  words: Words,
): string | null {
  const said = words.ranking.headline
  const row = data.rows.find((one) => one.place === place)
  const partial = data.complete ? null : said.known(data.rows.length, data.placesRanked)
  if (!row) return partial && upperFirst(partial)
  const band = row.band === null ? '' : words.format.name(row.band)
  const isRanked = row.peerRank !== null && data.peers.chosen.among !== 'all'
  const detail = join([
    ...doubts(row, data, words),
    bandName(band).withCaveat ? said.band(band) : null,
    partial,
    scoreOf(row, data, words),
    distance(row, data, words),
    isRanked ? said.peers(row.peerRank ?? 0, data.peers.count, peers) : null,
  ])
  return upperFirst(detail)
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
  const band = row.band === null ? [] : [words.ranking.headline.band(words.format.name(row.band))]
  return [...band, rankOf(row, data, words), scoreOf(row, data, words)]
}

function rankOf(row: RankingRow, { placesRanked }: Ranking, words: Words): string {
  const said = words.ranking.headline
  if (row.rank !== null) return said.rank(row.rank, placesRanked, row.rank_last)
  return row.rank_low !== null && row.rank_high !== null
    ? said.bounds(row.rank_low, row.rank_high, placesRanked)
    : said.noRank
}

function scoreOf({ score }: RankingRow, data: Ranking, words: Words): string {
  return score === null ? words.ranking.headline.noScore : words.ranking.score(score, scaleOf(data))
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
  const { steps, year } = moved
  return steps === 0 ? said.same(year) : steps > 0 ? said.up(steps, year) : said.down(-steps, year)
}

/** Why the movement may be another than it seems. */
function doubts(row: RankingRow, data: Ranking, words: Words): (string | null)[] {
  const moved = movementOf(row, data)
  if (moved.kind !== 'moved') return []
  return [moved.suspected ? words.ranking.headline.suspected : null, movedAmong(moved.set, words)]
}

/** A caveat about a group is told in the subtitle. */
const withoutBracket = (name: string): string => name.replace(/\s*\([^()]*\)$/, '')

function join(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('; ')
}
