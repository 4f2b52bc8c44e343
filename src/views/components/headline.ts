import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import type { Band } from '../../answers/lists/indexList.ts'
import { shownDecimals } from '../../domain/score/shownDecimals.ts'
import { lowerFirst } from '../../i18n/lowerFirst.ts'
import type { Words } from '../../i18n/vi.ts'
import { componentName } from '../../parts/names/componentName.ts'
import { ownDistance } from '../../parts/names/leadOf.ts'

export interface HeadlineContext {
  /** The place of the dashboard, which needs no name. */
  followed: string
  /** The publisher's group, where it prints groups: it comes before the rank. */
  band: Band | null
}

/** The finding about a place in an index and a year, from its figures alone: rank, then what to look at first. */
export function headline(data: Breakdown, words: Words, { followed, band }: HeadlineContext): string {
  const said = words.components.headline
  const [root] = data.rows
  const parts = data.rows.filter((row) => row.parent !== null && row.parent === root?.component)
  const title = said.index(data.index.index, data.year)
  const subject = data.place === followed ? title : said.of(words.format.name(data), title)
  const group = band ? `${groupOf(words.format.name(band))}, ` : ''
  return `${subject}: ${group}${[rankOf(root, words), ...findings(data, parts, words)].join('; ')}`
}

/** “Nhóm A (từ 90 % trở lên)” inside a sentence: nhóm A. */
function groupOf(name: string): string {
  const bare = name.replace(/\s*\(.*\)$/, '')
  return lowerFirst(bare)
}

/** The rank in words: printed or computed, between bounds, or unknown. */
export function rankOf(root: BreakdownRow | undefined, words: Words): string {
  const said = words.components.headline
  if (root === undefined) return said.noRank
  if (root.rank !== null) return said.rank(words.format.rank(root.rank, root.placesRanked, root.rank_last))
  if (root.rank_low !== null && root.rank_high !== null) {
    return root.rank_low === root.rank_high
      ? said.rank(words.format.rank(root.rank_low, root.placesRanked))
      : said.rankBetween(root.rank_low, root.rank_high, root.placesRanked)
  }
  return said.noRank
}

function findings(data: Breakdown, parts: readonly BreakdownRow[], words: Words): string[] {
  const said = words.components.headline
  const name = (row: BreakdownRow) => componentName(row, parts, words)
  const scored = parts.filter((row) => row.score !== null)
  if (scored.length === 0) return [said.none]
  const few = scored.length < parts.length ? [said.few(scored.length, parts.length)] : []
  const signed = (value: number) => words.format.signed(value, shownDecimals(data.index))

  if (data.index.leads_by === 'maximum') {
    const furthest = extreme(scored, (row) => (row.lost === null ? null : -row.lost), -1)
    return furthest ? [said.lost(name(furthest.row), signed(furthest.value)), ...few] : few
  }
  const inPoints = scored.some((row) => row.toMedian !== null)
  const distance = (row: BreakdownRow) => (inPoints ? row.toMedian : ownDistance(row))
  const worst = extreme(scored, distance, -1)
  const best = extreme(scored, distance, 1)
  if (worst === null || best === null) return [said.partial, ...few]
  if (worst.value >= 0) return [said.aheadOnly(name(best.row), signed(best.value)), ...few]
  const behind = said.behind(name(worst.row), signed(worst.value))
  const ahead = best.value > 0 ? said.ahead(name(best.row), signed(best.value)) : said.behindOnly
  return [`${behind}, ${ahead}`, ...few]
}

function extreme(
  rows: readonly BreakdownRow[],
  value: (row: BreakdownRow) => number | null,
  sign: 1 | -1,
): { row: BreakdownRow; value: number } | null {
  return rows
    .flatMap((row) => {
      const amount = value(row)
      return amount === null ? [] : [{ row, value: amount }]
    })
    .reduce<{ row: BreakdownRow; value: number } | null>(
      (largest, one) => (largest === null || sign * one.value > sign * largest.value ? one : largest),
      null,
    )
}
