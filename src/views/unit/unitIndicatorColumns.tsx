import type { ReactNode } from 'react'
import type { UnitIndicatorRow, UnitIndicators } from '../../answers/unit/unitIndicators.ts'
import type { IndicatorValue } from '../../domain/indicator/indicatorValue.ts'
import { upperFirst } from '../../i18n/upperFirst.ts'
import type { Words } from '../../i18n/vi.ts'
import { measureWriting } from '../../parts/figure/measureWriting.ts'
import { AcrossBreak } from '../../parts/standings/AcrossBreak.tsx'
import { breakBetween } from '../../parts/standings/breakBetween.ts'
import { MeasureChange } from '../../parts/standings/MeasureChange.tsx'
import { standingColumns } from '../../parts/standings/standingColumns.tsx'
import type { Standing } from '../../parts/standings/standings.ts'
import { inFiles, number, onScreen, picture, when } from '../../ui/columns.ts'
import { DotStrip } from '../../ui/DotStrip.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import styles from './Unit.module.css'

/** One line an indicator: its value and target, the period and the year before, the year to date, and its kind. */
export function unitIndicatorColumns(data: UnitIndicators, words: Words): TableColumn<Standing>[] {
  const said = words.unit.indicators
  const { headline, strip } = words.indicators
  const columns = standingColumns(data, { before: false, year: false, toDate: true, past: false }, words)
  const written = { writing: ({ row }: Standing) => measureWriting(row.definition) }
  const compared = (side: 'previous' | 'lastYear', label: string) =>
    number<Standing>(side, label, ({ row }) => row[side].value, {
      ...written,
      show: ({ row }) => (
        <Before
          row={row}
          before={row[side]}
          change={side === 'previous' ? row.change : row.changeToLastYear}
          existed={data.existed[side]}
          date={breakBetween(data.breaks, data[side], data.period)}
          words={words}
        />
      ),
    })
  const ofKind = picture<Standing>(
    'kind',
    said.kind,
    ({ row }) => kindDots(ofUnit(row.definition.indicator, data), words),
    { title: said.kindTitle, phone: false, width: '9rem' },
  )
  const median = number<Standing>(
    'median',
    said.median,
    ({ row }) => ofUnit(row.definition.indicator, data)?.kindMedian ?? null,
    written,
  )
  const toDate = columns.findIndex(({ key }) => key === 'toDate')
  return [
    ...columns.slice(0, toDate),
    compared('previous', upperFirst(headline.before[data.period.grain])),
    onScreen(compared('lastYear', strip.lastYear)),
    ...columns.slice(toDate),
    when(
      data.rows.some(({ kindMedian }) => kindMedian !== null),
      ofKind,
    ),
    inFiles(median),
  ]
}

const ofUnit = (indicator: string, { rows }: UnitIndicators) =>
  rows.find(({ definition }) => definition.indicator === indicator)

interface BeforeProps {
  row: Standing['row']
  before: IndicatorValue
  change: number | null
  existed: boolean
  /** Of a reorganisation in between. */
  date: string | null
  words: Words
}

function Before({ row, before, change, existed, date, words }: BeforeProps) {
  const { table, value } = words.indicators
  if (!existed) return <span className={styles.quiet}>{table.notYet}</span>
  if (before.value === null) return '–'
  return (
    <AcrossBreak date={date}>
      <span className={styles.quiet}>{value(before.value, row.definition.measure)}</span>{' '}
      <MeasureChange definition={row.definition} value={change} />
    </AcrossBreak>
  )
}

/** The dots of its kind; nothing where too few are known to be compared. */
function kindDots(row: UnitIndicatorRow | undefined, words: Words): ReactNode {
  if (!row || row.kindMedian === null) return null
  const { measure, target } = row.definition
  const write = (value: number) => words.indicators.value(value, measure)
  const { kindValues, kindMedian, kindKnown } = row
  return (
    <DotStrip
      values={kindValues}
      own={row.value}
      target={target}
      label={words.unit.indicators.kindLabel({
        n: kindKnown,
        low: write(Math.min(...kindValues)),
        median: write(kindMedian),
        high: write(Math.max(...kindValues)),
        own: row.value === null ? null : write(row.value),
      })}
    />
  )
}
