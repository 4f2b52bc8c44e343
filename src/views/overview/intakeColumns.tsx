import { Link } from '@tanstack/react-router'
import type { Intake } from '../../answers/overview/intake.ts'
import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import type { Words } from '../../i18n/vi.ts'
import { number, text } from '../../ui/columns.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { Difference } from './Difference.tsx'
import type { IntakeRow } from './intakeRows.ts'
import styles from './Overview.module.css'

const stocks: readonly string[] = [dossierIndicators.open, dossierIndicators.openOverdue]

/** Counts of an unfinished period are set beside the whole one before it, but no difference is made of them. */
function comparable(row: IntakeRow, { complete }: Intake): boolean {
  return complete || row.isRate || stocks.includes(row.indicator)
}

export function intakeColumns(one: Intake, words: Words): TableColumn<IntakeRow>[] {
  const { format } = words
  const said = words.overview.operations
  const { period, grain } = one.period
  const writing = ({ isRate }: IntakeRow) => (isRate ? { decimals: 4, fraction: true } : { decimals: 0 })
  const written = (row: IntakeRow, value: number | null) =>
    row.isRate ? format.percent(value) : format.number(value)
  return [
    text('measure', said.measure, (row) => row.label, {
      show: (row) => (
        <>
          <Link
            to="/indicators"
            search={{
              unit: undefined,
              indicator: row.indicator,
              grain: grain === 'month' ? 'month' : 'week',
              period,
            }}
            className={row.part ? `${styles.row} ${styles.part}` : styles.row}
          >
            {row.label}
          </Link>
          {row.share === null ? null : (
            <span className={`number ${styles.quiet}`}> {format.percent(row.share)}</span>
          )}
        </>
      ),
      sortable: false,
    }),
    number('now', said.short(period), (row) => row.now, {
      writing,
      title: format.dates(one.period.start, one.period.end),
      show: (row) => (
        <span
          className={row.isRate || !row.part ? styles.figure : undefined}
          title={
            row.interval === null
              ? undefined
              : said.interval(format.percent(row.interval.low), format.percent(row.interval.high))
          }
        >
          {written(row, row.now)}
        </span>
      ),
      sortable: false,
    }),
    number('previous', said.short(one.previous.period), (row) => row.previous, {
      writing,
      title: format.dates(one.previous.start, one.previous.end),
      phone: true,
      show: (row) => <span className={styles.quiet}>{written(row, row.previous)}</span>,
      sortable: false,
    }),
    number('change', words.column.change, (row) => (comparable(row, one) ? row.change : null), {
      writing,
      phone: true,
      show: (row) =>
        comparable(row, one) ? (
          <Difference value={row.change} points={row.isRate} better={row.direction} />
        ) : (
          ''
        ),
      sortable: false,
    }),
    number('target', words.column.target, (row) => row.target, {
      writing,
      phone: true,
      show: (row) =>
        row.target === null ? (
          ''
        ) : (
          <>
            {format.percent(row.target, 0)}
            {row.now === null ? null : (
              <span className={styles.reached} data-reached={row.now >= row.target}>
                {row.now >= row.target ? ' ✓' : ' ✗'}
                <span className="visually-hidden">
                  {row.now >= row.target ? words.overview.indices.reached : words.overview.indices.missed}
                </span>
              </span>
            )}
          </>
        ),
      sortable: false,
    }),
  ]
}
