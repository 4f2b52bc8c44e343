import type { IndicatorTable } from '../../answers/indicators/indicatorTable.ts'
import type { Words } from '../../i18n/vi.ts'
import { inFiles, number, onScreen, picture, text, when } from '../../ui/columns.ts'
import { Sparkline } from '../../ui/Sparkline.tsx'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { measureWriting } from '../figure/measureWriting.ts'
import { statusWord } from '../names/statusWord.ts'
import { AcrossBreak } from './AcrossBreak.tsx'
import { breakBetween, brokenAt } from './breakBetween.ts'
import { MeasureChange } from './MeasureChange.tsx'
import styles from './Standings.module.css'
import type { Standing } from './standings.ts'

/**
 * Columns of the table of all indicators; files hold each figure in its measure.
 * @param shown what stands on screen: changes since the period before and the year before, the year to date, and
 * its own past with the random variation
 */
export function standingColumns(
  { periods, period, previous, lastYear, breaks, existed }: IndicatorTable,
  shown: { before: boolean; year: boolean; toDate: boolean; past: boolean },
  words: Words,
): TableColumn<Standing>[] {
  const { table, value, counts, measureOf, headline, noFigure, strip } = words.indicators
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
  const written = { writing: ({ row }: Standing) => measureWriting(row.definition) }
  const toDate = number<Standing>('toDate', table.toDate, ({ row }) => row.toDate.value, {
    ...written,
    show: ({ row }) => (
      <span title={row.toDate.days === null ? undefined : noFigure(row.toDate, period)}>
        {value(row.toDate.value, row.definition.measure)}
      </span>
    ),
  })
  return [
    text('indicator', words.column.content, ({ row }) => words.format.name(row.definition), {
      show: ({ row }) => <span className={styles.indicator}>{words.format.name(row.definition)}</span>,
    }),
    inFiles(text('measure', table.measure, ({ row }) => measureOf(row.definition.measure))),
    number('value', words.column.value, ({ now }) => now.value, {
      ...written,
      show: ({ now, row }) =>
        now.value === null ? (
          <span className={styles.why}>{noFigure(now, period)}</span>
        ) : (
          value(now.value, row.definition.measure)
        ),
    }),
    onScreen(
      number('counts', table.counts, ({ now }) => now.denominator, {
        sortable: false,
        show: ({ now }) => (now.denominator === null ? '' : counts(now.numerator, now.denominator)),
      }),
    ),
    inFiles(number('numerator', words.column.numerator, ({ now }) => now.numerator, { decimals: 0 })),
    inFiles(number('denominator', words.column.denominator, ({ now }) => now.denominator, { decimals: 0 })),
    when(
      shown.past,
      onScreen(
        number('low', table.interval, ({ now }) => now.low, {
          title: table.intervalWhy,
          show: ({ now, row }) =>
            now.low === null || now.high === null
              ? ''
              : words.indicators.range(now.low, now.high, row.definition.measure),
        }),
      ),
    ),
    inFiles(number('low', table.low, ({ now }) => now.low, written)),
    inFiles(number('high', table.high, ({ now }) => now.high, written)),
    number('target', words.column.target, ({ row }) => row.definition.target, {
      ...written,
      show: ({ row: { definition } }) =>
        definition.target === null ? '' : words.indicators.target(definition.target, definition.measure),
    }),
    inFiles(number('distance', table.distance, ({ distance }) => distance, written)),
    when(
      shown.before,
      onScreen(
        number('change', table.previous(headline.before[period.grain]), ({ row }) => row.change, {
          show: (one) => change(one, one.row.change, 'previous'),
        }),
      ),
    ),
    inFiles(number('change', table.change, ({ row }) => row.change, written)),
    when(
      shown.year,
      onScreen(
        number('lastYear', table.lastYear, ({ row }) => row.changeToLastYear, {
          title: table.lastYearWhy,
          show: (one) => change(one, one.row.changeToLastYear, 'lastYear'),
        }),
      ),
    ),
    inFiles(number('lastYear', strip.lastYear, ({ row }) => row.lastYear.value, written)),
    shown.toDate ? toDate : inFiles(toDate),
    when(
      shown.past,
      picture(
        'past',
        table.past,
        ({ row }) => (
          <Sparkline
            values={row.past}
            breaks={brokenAt(breaks, periods)}
            target={row.definition.target}
            width={88}
            label={table.pastOf(words.format.name(row.definition))}
            write={(value) => words.indicators.value(value, row.definition.measure)}
            better={row.definition.direction}
          />
        ),
        { title: table.pastWhy(periods.length) },
      ),
    ),
    inFiles(text('status', table.status, ({ row }) => statusWord(row.definition.status, words))),
  ]
}
