import type { OverviewIndex } from '../../answers/overview/overviewIndices.ts'
import { isNothing } from '../../i18n/isNothing.ts'
import type { Words } from '../../i18n/vi.ts'
import { changeOf } from './standing.ts'

export interface ReasonText {
  /** What the country's scores did, and what those of the place did. */
  text: string
  /** How the former is known; null where it is not told. */
  why: string | null
}

/** Why a rank moved, in points: the country beside the place; what of it is not known is left out or said. */
export function reasonText(row: OverviewIndex, words: Words): ReasonText {
  const said = words.overview.indices.reason
  const { score } = changeOf(row)
  const others = row.leads === null ? row.others : null
  if (score === null) return { text: said.unknown, why: null }
  const written = (change: number) => {
    const size = words.format.number(Math.abs(change), decimalsOf(row))
    return { change: isNothing(size) ? 0 : Math.sign(change), size }
  }
  const own = said.own(written(score))
  return others === null
    ? { text: own, why: null }
    : { text: `${said.others(written(others.change))}; ${own}`, why: said.of[others.of] }
}

/** Scores out of one need more decimals than scores out of a hundred. */
function decimalsOf({ index }: OverviewIndex): number {
  return index.scale === 'fraction' ? index.decimals : Math.min(2, index.decimals)
}
