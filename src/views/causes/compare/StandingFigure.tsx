import type { Comparison } from '../../../answers/compare/compare.ts'
import { fromMedian } from '../../../answers/compare/compareProfile.ts'
import type { StandingRow } from '../../../answers/compare/compareStanding.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { number, text, when } from '../../../ui/columns.ts'
import { TableFigure } from '../../../ui/TableFigure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Compare.module.css'
import { compareNote } from './compareNote.ts'
import { namesOf } from './namesOf.ts'
import { PairList } from './PairList.tsx'
import { PlaceMark } from './PlaceMark.tsx'
import { standingHeadline } from './standingHeadline.ts'

/** Totals, ranks in the country and among those chosen, and what each is strong and weak in. */
export function StandingFigure({ comparison }: { comparison: Comparison }) {
  const words = useWords()
  const said = words.compare.standing
  const columns = standingColumns(comparison, words)
  return (
    <TableFigure
      id="side-by-side"
      headline={standingHeadline(comparison, words)}
      subtitle={said.subtitle(comparison.year.year)}
      note={compareNote(comparison, words)}
      fileName={fileName([comparison.index.index, comparison.year.year, 'so-sanh'])}
      columns={columns}
      rows={comparison.standing}
      rowKey={({ place }) => place}
      followed={({ place }) => place === comparison.chosen[0]}
    >
      <PairList comparison={comparison} />
    </TableFigure>
  )
}

function standingColumns(comparison: Comparison, words: Words): TableColumn<StandingRow>[] {
  const said = words.compare.standing
  const names = namesOf(comparison, words)
  const { chosen, profile, bands, year, index } = comparison
  const decimals = shownDecimals(index)
  const at = ({ place }: StandingRow) => chosen.indexOf(place)
  const band = (row: StandingRow) => {
    const reached = bands[at(row)]
    return reached ? words.format.name(reached) : null
  }
  const rank = ({ rank: exact, low, high, last }: StandingRow) =>
    exact !== null
      ? words.format.rank(exact, null, last)
      : low !== null && high !== null
        ? said.between(low, high)
        : null
  const parts = (row: StandingRow, side: 'strengths' | 'weaknesses') =>
    fromMedian(profile, at(row))[side].map(({ component, distance }) =>
      said.part(names.component(component), words.format.signed(distance, decimals)),
    )
  const standsOut = (side: 'strengths' | 'weaknesses'): TableColumn<StandingRow> =>
    text(side, said[side], (row) => parts(row, side).join('; ') || null, {
      sortable: false,
      show: (row) => (
        <span className={styles.parts} data-side={side}>
          {parts(row, side).map((part) => (
            <span key={part}>{part}</span>
          ))}
        </span>
      ),
    })
  const isProfiled = profile.some(({ factor, median }) => factor !== null && median !== null)
  return [
    text('place', said.place, ({ place }) => names.place(place), {
      show: (row) => (
        <span className={styles.place}>
          <PlaceMark i={at(row)} /> {names.place(row.place)}
        </span>
      ),
    }),
    number('total', said.total, ({ total }) => total, { decimals }),
    when(
      bands.some((one) => one !== null),
      text('band', words.column.band, band),
    ),
    number('rank', said.rank(year.placesRanked), ({ rank: exact }) => exact, {
      show: (row) => rank(row) ?? '–',
    }),
    number('among', said.among(chosen.length), ({ among }) => among),
    ...(isProfiled ? [standsOut('strengths'), standsOut('weaknesses')] : []),
  ]
}
