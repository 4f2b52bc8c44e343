import type { RankedPlace } from '../../domain/rank/rankTable.ts'
import type { Words } from '../../i18n/vi.ts'

/** A rank with how it is known: “published” is said only of what was printed; null where it is not known. */
export function rankKnown(
  { rank, printed, last }: Pick<RankedPlace, 'rank' | 'printed' | 'last'>,
  { of = null }: { of?: number | null | undefined },
  { figure, format }: Words,
): string | null {
  if (rank === null) return null
  const said = printed === null ? figure.rankComputed : figure.rankPrinted
  return said(format.rank(rank, of, last))
}
