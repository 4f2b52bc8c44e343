import { Link } from '@tanstack/react-router'
import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import type { UnitBehind, UnitsOfIndicator } from '../../answers/breakdown/unitsBehind.ts'
import type { Words } from '../../i18n/vi.ts'
import { measureWriting } from '../../parts/figure/measureWriting.ts'
import { UnitLink } from '../../parts/links/UnitLink.tsx'
import { inFiles, number, text } from '../../ui/columns.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import styles from './Components.module.css'
import { lastWeek } from './lastWeek.ts'
import { viaOf } from './viaOf.ts'

export interface UnitBehindRow {
  of: UnitsOfIndicator
  behind: UnitBehind
  /** Place among the units of the indicator. */
  at: number
}

/** Unit, its value with counts, and its part of what the whole city misses; in files indicator, code and counts too. */
export function unitsBehindColumns({
  data,
  chosen,
  simulated,
  words,
}: {
  data: Breakdown
  chosen: BreakdownRow
  simulated: boolean
  words: Words
}): TableColumn<UnitBehindRow>[] {
  const { behind: said, detail } = words.components
  const viaTo = ({ of }: UnitBehindRow) => viaOf(data, chosen, of.definition.indicator)
  return [
    inFiles(text('indicator', detail.indicators, ({ of }) => words.format.name(of.definition))),
    inFiles(text('code', words.column.code, ({ behind }) => behind.unit.unit)),
    text('unit', words.column.unit, ({ behind }) => words.format.name(behind.unit), {
      show: (row) => <UnitLink unit={row.behind.unit} simulated={simulated} via={viaTo(row)} />,
      sortable: false,
    }),
    number('value', words.column.value, ({ behind }) => behind.value, {
      writing: ({ of }) => measureWriting(of.definition),
      title: said.valueWhy,
      width: '7rem',
      phone: true,
      show: (row) => (
        <>
          <Link
            to="/indicators"
            search={{
              ...lastWeek,
              unit: row.behind.unit.unit,
              indicator: row.of.definition.indicator,
              via: viaTo(row),
            }}
            className={row.behind.belowMinimum ? styles.unknown : undefined}
          >
            {words.indicators.value(row.behind.value, row.of.definition.measure)}
          </Link>
          <span className={`quiet-note ${styles.second}`}>
            {words.indicators.counts(row.behind.numerator, row.behind.denominator)}
          </span>
        </>
      ),
      sortable: false,
    }),
    number('part', said.part, ({ behind }) => behind.part, {
      title: said.partWhy,
      width: '5.5rem',
      decimals: 4,
      fraction: true,
      phone: true,
      show: ({ behind }) => words.format.percent(behind.part, 1),
      sortable: false,
    }),
    inFiles(number('numerator', words.column.numerator, ({ behind }) => behind.numerator)),
    inFiles(number('denominator', words.column.denominator, ({ behind }) => behind.denominator)),
  ]
}
