import { groupBy } from '../../domain/groupBy.ts'
import type { CodedValue } from './CodedValue.ts'
import type { RowFault } from './IntakeReport.ts'
import type { ScoreLists } from './ScoreLists.ts'

/** By year, the places of the system that the file does not name, where it names most of them. */
export function missingPlaces(
  rows: readonly Pick<CodedValue, 'year' | 'place' | 'place_system'>[],
  { places }: ScoreLists,
): RowFault[] {
  return [...groupBy(rows, ({ year }) => year)].flatMap(([year, ofYear]): RowFault[] => {
    const system = ofYear[0]?.place_system
    const all = new Map(
      places.filter((row) => row.place_system === system).map((row) => [row.place, row.name_vi]),
    )
    const there = new Set(ofYear.map(({ place }) => place))
    const missing = [...all].filter(([place]) => !there.has(place))
    if (missing.length === 0 || there.size * 2 < all.size) return []
    const detail = missing.map(([, name]) => name).join('; ')
    return [{ code: 'places-missing', row: null, column: null, value: String(year), detail }]
  })
}
