import type { Headroom } from '../../../answers/headroom/headroomComponents.ts'
import type { GainChoice, HeadroomGains } from '../../../answers/headroom/headroomGains.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { componentName } from '../../../parts/names/componentName.ts'

/** What stands below the picture of room: how much is left in all, and which gain has been made most often before. */
export function headroomNotes(
  { data, components, inPoints }: Headroom,
  { rows }: HeadroomGains,
  { to }: GainChoice,
  words: Words,
): string[] {
  if (!inPoints) return []
  const said = words.headroom
  const left = to === 'maximum' ? null : (data.rows[0]?.lost ?? null)
  const tried = rows.flatMap(({ row, record, done }) =>
    record !== null && record.n > 0 && done === null ? [{ row, record }] : [],
  )
  const [often] = tried.sort((a, b) => (b.record.share ?? 0) - (a.record.share ?? 0))
  const all = components.map(({ row }) => row)
  return [
    ...(left === null ? [] : [said.notes.left(words.format.number(left, shownDecimals(data.index)))]),
    ...(often === undefined
      ? []
      : often.record.made > 0
        ? [
            said.notes.often(
              componentName(often.row, all, words),
              said.made(often.record.made, often.record.n),
            ),
          ]
        : [said.notes.never]),
  ]
}
