import type { Comparison } from '../../../answers/compare/compare.ts'
import { fromMedian } from '../../../answers/compare/compareProfile.ts'
import type { StandingRow } from '../../../answers/compare/compareStanding.ts'
import { shownDecimals } from '../../../domain/score/shownDecimals.ts'
import type { Words } from '../../../i18n/vi.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { Figure } from '../../../ui/Figure.tsx'
import { Table } from '../../../ui/Table.tsx'
import { plainTable, type TableColumn } from '../../../ui/tableColumn.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Compare.module.css'
import { compareNote } from './compareNote.ts'
import { namesOf } from './namesOf.ts'
import { PairList } from './PairList.tsx'
import { PlaceMark } from './PlaceMark.tsx'
import { standingHeadline } from './standingHeadline.ts'

/** Totals, ranks in the country and among those chosen, and what each is strong and weak in. */
export function StandingFigure({ found }: { found: Comparison }) {
  const words = useWords()
  const said = words.compare.standing
  const columns = standingColumns(found, words)
  return (
    <Figure
      headline={standingHeadline(found, words)}
      subtitle={said.subtitle(found.year.year)}
      note={compareNote(found, words)}
      table={plainTable(columns, found.standing)}
      tabular
      fileName={fileName([found.index.index, found.year.year, 'so-sanh'])}
    >
      <Table
        caption={said.subtitle(found.year.year)}
        columns={columns}
        rows={found.standing}
        rowKey={({ place }) => place}
        followed={({ place }) => place === found.chosen[0]}
      />
      <PairList found={found} />
    </Figure>
  )
}

function standingColumns(found: Comparison, words: Words): TableColumn<StandingRow>[] {
  const said = words.compare.standing
  const names = namesOf(found, words)
  const { chosen, profile, bands, year, index } = found
  const decimals = shownDecimals(index)
  const at = ({ place }: StandingRow) => chosen.indexOf(place)
  const band = (row: StandingRow) => {
    const found = bands[at(row)]
    return found ? words.format.name(found) : null
  }
  const rank = ({ rank: own, low, high, last }: StandingRow) =>
    own !== null
      ? words.format.rank(own, null, last)
      : low !== null && high !== null
        ? said.between(low, high)
        : null
  const parts = (row: StandingRow, side: 'strengths' | 'weaknesses') =>
    fromMedian(profile, at(row))[side].map(({ component, distance }) =>
      said.part(names.component(component), words.format.signed(distance, decimals)),
    )
  const standsOut = (side: 'strengths' | 'weaknesses'): TableColumn<StandingRow> => ({
    key: side,
    label: said[side],
    kind: 'text',
    sortable: false,
    value: (row) => parts(row, side).join('; ') || null,
    show: (row) => (
      <span className={styles.parts} data-side={side}>
        {parts(row, side).map((part) => (
          <span key={part}>{part}</span>
        ))}
      </span>
    ),
  })
  const known = profile.some(({ factor, median }) => factor !== null && median !== null)
  return [
    {
      key: 'place',
      label: said.place,
      kind: 'text',
      value: ({ place }) => names.place(place),
      show: (row) => (
        <span className={styles.place}>
          <PlaceMark i={at(row)} /> {names.place(row.place)}
        </span>
      ),
    },
    { key: 'total', label: said.total, kind: 'number', decimals, value: ({ total }) => total },
    ...(bands.some((one) => one !== null)
      ? [{ key: 'band', label: said.band, kind: 'text' as const, value: band }]
      : []),
    {
      key: 'rank',
      label: said.rank(year.placesRanked),
      kind: 'number',
      value: ({ rank: own }) => own,
      show: (row) => rank(row) ?? '–',
    },
    { key: 'among', label: said.among(chosen.length), kind: 'number', value: ({ among }) => among },
    ...(known ? [standsOut('strengths'), standsOut('weaknesses')] : []),
  ]
}
