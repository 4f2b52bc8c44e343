import type { IndicatorTable } from '../../answers/indicators/indicatorTable.ts'
import type { Words } from '../../i18n/vi.ts'
import { Sparkline } from '../../ui/Sparkline.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { AcrossBreak } from './AcrossBreak.tsx'
import { breakBetween, brokenAt } from './breakBetween.ts'
import { MeasureChange } from './MeasureChange.tsx'
import styles from './Standings.module.css'
import type { Standing } from './standings.ts'

/** Columns of the table of all indicators, as it is shown. */
export function standingColumns(
  { periods, period, previous, lastYear, breaks, existed }: IndicatorTable,
  toDate: boolean,
  words: Words,
): TableColumn<Standing>[] {
  const { table, value, counts, headline, heat } = words.indicators
  const across = {
    previous: breakBetween(breaks, previous, period),
    lastYear: breakBetween(breaks, lastYear, period),
  }
  const change = (one: Standing, given: number | null, side: keyof typeof across) =>
    existed[side] ? (
      <AcrossBreak date={given === null ? null : across[side]}>
        <MeasureChange definition={one.row.definition} value={given} />
      </AcrossBreak>
    ) : (
      <span className={styles.few}>{table.notYet}</span>
    )
  const columns: TableColumn<Standing>[] = [
    {
      key: 'indicator',
      label: table.indicator,
      kind: 'text',
      value: ({ row }) => words.format.name(row.definition),
      show: ({ row }) => <span className={styles.indicator}>{words.format.name(row.definition)}</span>,
    },
    {
      key: 'value',
      label: table.value,
      kind: 'number',
      value: (one) => one.now.value,
      show: ({ now, row }) => (now.value === null ? heat.noCell : value(now.value, row.definition.measure)),
    },
    {
      key: 'counts',
      label: table.counts,
      kind: 'number',
      pictureOnly: true,
      sortable: false,
      value: ({ now }) => now.denominator,
      show: ({ now }) => (now.denominator === null ? '' : counts(now.numerator, now.denominator)),
    },
    {
      key: 'low',
      label: table.interval,
      kind: 'number',
      title: table.intervalWhy,
      value: (one) => one.now.low,
      show: ({ now, row }) =>
        now.low === null || now.high === null
          ? ''
          : words.indicators.range(now.low, now.high, row.definition.measure),
    },
    {
      key: 'target',
      label: table.target,
      kind: 'number',
      value: ({ row }) => row.definition.target,
      show: ({ row: { definition } }) =>
        definition.target === null ? '' : words.indicators.target(definition.target, definition.measure),
    },
    {
      key: 'change',
      label: table.previous(headline.before[period.grain]),
      kind: 'number',
      value: (one) => one.row.change,
      show: (one) => change(one, one.row.change, 'previous'),
    },
    {
      key: 'lastYear',
      label: table.lastYear,
      title: table.lastYearWhy,
      kind: 'number',
      value: (one) => one.row.changeToLastYear,
      show: (one) => change(one, one.row.changeToLastYear, 'lastYear'),
    },
    {
      key: 'toDate',
      label: table.toDate,
      kind: 'number',
      value: (one) => one.row.toDate.value,
      show: ({ row }) => value(row.toDate.value, row.definition.measure),
    },
    {
      key: 'past',
      label: table.past,
      title: table.pastWhy(periods.length),
      kind: 'text',
      pictureOnly: true,
      sortable: false,
      value: () => null,
      show: ({ row }) => (
        <Sparkline
          values={row.past}
          breaks={brokenAt(breaks, periods)}
          target={row.definition.target}
          width={88}
          label={table.pastOf(words.format.name(row.definition))}
        />
      ),
    },
  ]
  return columns.filter(
    ({ key }) => !(toDate && (key === 'change' || key === 'lastYear' || key === 'toDate')),
  )
}
