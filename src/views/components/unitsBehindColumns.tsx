import { Link } from '@tanstack/react-router'
import type { Breakdown } from '../../answers/breakdown/breakdown.ts'
import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import type { UnitBehind, UnitsOfIndicator } from '../../answers/breakdown/unitsBehind.ts'
import type { Words } from '../../i18n/vi.ts'
import { UnitLink } from '../../parts/links/UnitLink.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import styles from './Components.module.css'
import { viaOf } from './viaOf.ts'

export interface UnitBehindRow {
  of: UnitsOfIndicator
  behind: UnitBehind
  /** Place among the units of the indicator. */
  at: number
}

/** Unit, its value with counts, and its part of what the whole city misses. */
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
  const said = words.components.behind
  const viaTo = ({ of }: UnitBehindRow) => viaOf(data, chosen, of.definition.indicator)
  const still = { sortable: false } as const
  return [
    {
      key: 'unit',
      label: said.unit,
      kind: 'text',
      value: ({ behind }) => words.format.name(behind.unit),
      show: (row) => <UnitLink unit={row.behind.unit} simulated={simulated} via={viaTo(row)} />,
      ...still,
    },
    {
      key: 'value',
      label: said.value,
      title: said.valueWhy,
      kind: 'number',
      value: ({ behind }) => behind.value,
      width: '7rem',
      phone: true,
      show: (row) => (
        <>
          <Link
            to="/indicators"
            search={{
              unit: row.behind.unit.unit,
              indicator: row.of.definition.indicator,
              via: viaTo(row),
            }}
            className={row.behind.belowMinimum ? styles.unknown : undefined}
          >
            {words.indicators.value(row.behind.value, row.of.definition.measure)}
          </Link>
          <span className={styles.second}>
            {words.indicators.counts(row.behind.numerator, row.behind.denominator)}
          </span>
        </>
      ),
      ...still,
    },
    {
      key: 'part',
      label: said.part,
      title: said.partWhy,
      kind: 'number',
      width: '5.5rem',
      decimals: 4,
      phone: true,
      value: ({ behind }) => behind.part,
      show: ({ behind }) => words.format.percent(behind.part, 1),
      ...still,
    },
  ]
}

/** What is taken along: indicator and code in front, counts as numbers. */
export function exportedBehind(
  shown: readonly TableColumn<UnitBehindRow>[],
  words: Words,
): TableColumn<UnitBehindRow>[] {
  const { detail } = words.components
  return [
    {
      key: 'indicator',
      label: detail.indicators,
      kind: 'text',
      value: ({ of }) => words.format.name(of.definition),
    },
    { key: 'code', label: words.points.units.code, kind: 'text', value: ({ behind }) => behind.unit.unit },
    ...shown,
    { key: 'numerator', label: detail.numerator, kind: 'number', value: ({ behind }) => behind.numerator },
    {
      key: 'denominator',
      label: detail.denominator,
      kind: 'number',
      value: ({ behind }) => behind.denominator,
    },
  ]
}
