import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { sinceOf } from '../../../answers/signals/foundOf.ts'
import type { Signal } from '../../../answers/signals/Signal.ts'
import { signalParts } from '../../../answers/signals/signalParts.ts'
import { weeklyMisses } from '../../../charts/weeklyMisses.ts'
import { sureness } from '../../../domain/signal/sureness.ts'
import type { Words } from '../../../i18n/vi.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { MethodLink } from '../../../parts/links/MethodLink.tsx'
import { UnitLink } from '../../../parts/links/UnitLink.tsx'
import { Chart } from '../../../ui/Chart.tsx'
import { number, text } from '../../../ui/columns.ts'
import { Figure } from '../../../ui/Figure.tsx'
import { TextButton } from '../../../ui/TextButton.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from './Alerts.module.css'
import { alertKey } from './alertLines.ts'
import { detailHeadline, evidenceOf, monthOf } from './alertWords.ts'

export interface AlertDetailProps {
  alert: Signal
  /** The other alerts of the unit. */
  others: readonly Signal[]
  asOf: string
  simulated: boolean
  onAlert: (key: string) => void
}

/** One alert: its weeks, or months where the unit sends no weeks, against what was expected, and everything that must be known to act on it. */
export function AlertDetail({ alert, others, asOf, simulated, onAlert }: AlertDetailProps) {
  const words = useWords()
  const said = words.alerts.detail
  const { unit, definition, slip, missed, stock, weeks } = alert
  const first = weeks[0]
  const last = weeks.at(-1)
  const since = sinceOf(alert)
  const grain = monthOf(alert) === null ? 'week' : 'month'
  const data = useMemo(
    () => ({
      weeks,
      allowed: slip ? null : ((missed ?? stock)?.allowed ?? null),
      since: weeks.some(({ period }) => period === since?.period) ? (since?.period ?? null) : null,
    }),
    [weeks, slip, missed, stock, since],
  )
  const begins = weeks.at(-(slip?.weeks ?? 1)) ?? last
  const window = { start: begins?.start ?? asOf, end: last?.end ?? asOf }
  const parts = useAnswer(signalParts, { unit: unit.unit, definition, window, asOf })
  if (!first || !last) return null
  const columns: TableColumn<Signal['weeks'][number]>[] = [
    text('period', said.period(grain), ({ period }) => period),
    number('cases', words.column.cases, ({ cases }) => cases),
    number('observed', said.observed, ({ observed }) => observed),
    number('expected', said.expected, ({ expected }) => expected, { decimals: 1 }),
    number('limit', said.limit, ({ limit }) => limit),
  ]
  const name = words.format.name(unit)
  const facts: [string, ReactNode][] = [
    [said.answers, <UnitLink key="unit" unit={unit} />],
    [said.begun, begunWords(alert, words)],
    [said.sure, `${said.sureness[sureness(evidenceOf(alert))]}; ${said.discoveries}`],
    [said.waits, alert.waiting === null ? said.noWaits : said.waitsValue(alert.waiting)],
    [
      said.points,
      <>
        {pointsWords(alert, words)} · <MethodLink method="stake" />
      </>,
    ],
    [said.where, parts.stale ? '…' : partWords(parts.data ?? [], words)],
    [
      said.rule,
      <>
        {ruleWords(alert, words)} · <MethodLink method={slip ? 'slip' : 'missed'} />
      </>,
    ],
  ]
  return (
    <Figure
      id="alert"
      headline={detailHeadline(alert, words)}
      subtitle={said.subtitle(grain, name, first.period, last.period)}
      note={{ source: [words.indicators.source], date: words.indicators.dataTo(asOf) }}
      simulated={simulated}
      fileName={fileName(['canh-bao', unit.unit, definition.indicator, last.period])}
      columns={columns}
      rows={weeks}
    >
      <Chart
        build={weeklyMisses}
        data={data}
        height={224}
        label={said.chart(grain, words.format.name(definition), name)}
      />
      <dl className={styles.facts}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {others.length > 0 ? (
          <div>
            <dt>{said.others}</dt>
            <dd>
              {others.map((one, i) => (
                <span key={one.definition.indicator}>
                  {i > 0 ? ', ' : ''}
                  <TextButton className={styles.other} onClick={() => onAlert(alertKey(one))}>
                    {words.indicators.lower(words.format.name(one.definition))}
                  </TextButton>
                </span>
              ))}
            </dd>
          </div>
        ) : null}
      </dl>
      <p className={styles.open}>
        <Link
          to="/indicators"
          search={{
            unit: unit.unit,
            indicator: definition.indicator,
            period: last.period,
            grain,
            calendar: last.calendar,
          }}
        >
          {said.open}
        </Link>
      </p>
    </Figure>
  )
}

function begunWords(alert: Signal, words: Words): string {
  const said = words.alerts.detail
  const since = sinceOf(alert)
  return since ? said.begunAt(since.period, since.start, since.end) : '–'
}

function pointsWords({ atStake }: Signal, words: Words): string {
  const said = words.alerts.detail
  if (atStake.length === 0) return said.noPoints
  return atStake
    .map((one) => said.pointsOf(words.format.number(one.points, 2), `${one.index} ${words.format.name(one)}`))
    .join('; ')
}

const mostParts = 3

function partWords(parts: Awaited<ReturnType<typeof signalParts>>, words: Words): string {
  const said = words.alerts.detail
  if (parts.length === 0) return said.nothingBelow
  return parts
    .slice(0, mostParts)
    .map(({ unit, field, misses, cases }) =>
      said.part(
        [words.format.name(unit), ...(field === null ? [] : [words.fieldName(field)])].join(' – '),
        misses,
        cases,
      ),
    )
    .join('; ')
}

function ruleWords({ slip, missed, stock, lastYear, definition }: Signal, words: Words): string {
  const said = words.alerts.detail
  return [
    ...(slip ? [said.ruleSlip] : []),
    ...(missed ? [said.ruleMiss(missed.month ? 'month' : 'week')] : []),
    ...(stock ? [said.ruleStock] : []),
    ...(lastYear
      ? [
          said.ruleFull(
            words.indicators.value(lastYear.value, definition.measure),
            lastYear.start,
            lastYear.end,
          ),
        ]
      : []),
  ].join('; ')
}
