import { useMemo, useState } from 'react'
import { isUnmeasured, type MeasuredUntil, measuredUntil } from '../../../answers/signals/measuredUntil.ts'
import type { Signals } from '../../../answers/signals/Signal.ts'
import { signals } from '../../../answers/signals/signals.ts'
import { lastWeek } from '../../../answers/weeks/lastWeek.ts'
import { watching } from '../../../domain/signal/watchedGroup.ts'
import type { Words } from '../../../i18n/vi.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { MethodLink } from '../../../parts/links/MethodLink.tsx'
import { noAllClear } from '../../../parts/names/noAllClear.ts'
import type { IndicatorsSearch } from '../../../state/search.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { Figure } from '../../../ui/Figure.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import { Table } from '../../../ui/Table.tsx'
import { TextButton } from '../../../ui/TextButton.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import { type HeatKind, kindName } from '../heatScope.ts'
import type { Go, Looked } from '../Looked.ts'
import { useHeatScope } from '../useHeatScope.ts'
import { watchedBeside } from '../watchedBeside.ts'
import { AlertDetail } from './AlertDetail.tsx'
import styles from './Alerts.module.css'
import { alertColumns, alertFileColumns } from './alertColumns.tsx'
import { type AlertLine, alertKey, alertLines, allAlerts, countUnits } from './alertLines.ts'
import { alertsHeadline } from './alertWords.ts'
import { falseLine, movedLines, restlessLine } from './movedWords.ts'

const rules = ['all', 'slip', 'full', 'missed', 'stock'] as const
const few = 10
const everyKind = '*'

/** What stands out among the units below the chosen one, and the alert that is looked at beside it. */
export function AlertsPanel({ looked, search, go }: { looked: Looked; search: IndicatorsSearch; go: Go }) {
  const words = useWords()
  const { period, asOf } = looked
  const scope = useHeatScope(looked, search.kind)
  const request = { parent: scope.parent, period, asOf }
  const next = watchedBeside(looked).map((period) => ({ ...request, period }))
  const answer = useAnswer(signals, request, { next })
  const week = lastWeek(period, asOf)
  const until = useAnswer(measuredUntil, { unit: scope.parent, period: week })
  const among = scope.choices.find(({ kind }) => kind === search.kind)?.among ?? null
  return (
    <Answered answer={answer} what={words.alerts.waiting} height={480}>
      {(data) => (
        <Answered answer={until} what={words.alerts.waiting} height={480}>
          {(measured) => (
            <Alerts
              data={data}
              measured={measured}
              among={among}
              looked={looked}
              search={search}
              go={go}
              choices={scope.choices}
              followed={scope.followed}
            />
          )}
        </Answered>
      )}
    </Answered>
  )
}

interface AlertsProps {
  data: Signals
  measured: MeasuredUntil
  among: HeatKind['among'] | null
  looked: Looked
  search: IndicatorsSearch
  go: Go
  choices: readonly HeatKind[]
  followed: string | null
}

function Alerts({ data, measured, among, looked, search, go, choices, followed }: AlertsProps) {
  const words = useWords()
  const said = words.alerts
  const { asOf, simulated } = looked
  const { rule } = search
  const [all, setAll] = useState(false)
  const lines = useMemo(() => alertLines(data, { rule, among }), [data, rule, among])
  const shown = all ? lines : lines.slice(0, few)
  const columns = useMemo(
    () => alertColumns({ week: data.week.period, simulated, rows: lines }, words),
    [data.week.period, simulated, lines, words],
  )
  const inFiles = allAlerts(lines)
  const chosen = chosenAlert(lines, search.alert)
  const headline = alertsHeadline(data, measured, words)
  const subtitle = said.subtitle(
    words.format.name(data.parent),
    words.format.number(Math.max(data.slipTests, data.targetTests)),
  )
  return (
    <div className={styles.pair}>
      <Figure
        id="alerts"
        headline={headline}
        subtitle={subtitle}
        note={{ source: [words.indicators.source], date: words.indicators.dataTo(asOf) }}
        simulated={simulated}
        tabular
        fileName={fileName(['canh-bao', data.parent.unit, data.week.period, rule])}
        columns={alertFileColumns({ week: data.week.period, rows: inFiles }, words)}
        rows={inFiles}
      >
        <div className={styles.tools}>
          <Segmented
            label={said.rules.label}
            value={rule}
            options={rules.map((value) => ({
              value,
              label: said.ruleCount(said.rules[value], countUnits(data, value, among)),
            }))}
            onChange={(value) => go({ rule: value, alert: undefined })}
          />
          {choices.length > 1 ? (
            <Segmented
              label={said.kinds}
              value={among === null ? everyKind : (search.kind ?? everyKind)}
              options={[
                { value: everyKind, label: said.allKinds },
                ...choices.map((one) => ({
                  value: one.kind,
                  label: said.ruleCount(kindName(one, words), one.count),
                })),
              ]}
              onChange={(kind) => go({ kind: kind === everyKind ? undefined : kind, alert: undefined })}
            />
          ) : null}
        </div>
        {movedLines(data, among?.kinds ?? null, words).map((line) => (
          <p key={line} className={styles.aside}>
            {line} <MethodLink method="common" />
          </p>
        ))}
        {search.alert !== undefined && chosen !== null && !chosen.isAsked ? (
          <p className={`quiet-note ${styles.aside}`}>
            {said.notListed(alertName(search.alert, looked, words))}
          </p>
        ) : null}
        {lines.length === 0 ? (
          <Nothing data={data} measured={measured} />
        ) : (
          <Table
            caption={`${headline}. ${subtitle}`}
            columns={columns}
            rows={shown}
            rowKey={({ key }) => key}
            followed={({ alert }) => alert.unit.unit === followed}
            chosen={chosen?.line.key ?? null}
            onRow={({ key }) => go({ alert: key })}
            after={
              lines.length > few ? (
                <TextButton className={styles.other} onClick={() => setAll(!all)}>
                  {all ? said.showFewer : said.showAll(lines.length)}
                </TextButton>
              ) : null
            }
          />
        )}
        <p className={`quiet-note ${styles.aside}`}>
          <strong>{said.silent}</strong> {silentWords(data, measured, words)}
        </p>
        {data.young.length > 0 ? (
          <p className={`quiet-note ${styles.aside}`}>{said.young(data.young.length, watching.atLeast)}</p>
        ) : null}
        {lines.length > 1 ? <p className={`quiet-note ${styles.aside}`}>{said.order}</p> : null}
        {[falseLine(data, words), restlessLine(data, words)].map((line) =>
          line === null ? null : (
            <p key={line} className={`quiet-note ${styles.aside}`}>
              {line}
            </p>
          ),
        )}
      </Figure>
      {chosen ? (
        <AlertDetail
          alert={chosen.alert}
          others={[chosen.line.alert, ...chosen.line.others].filter((one) => one !== chosen.alert)}
          asOf={asOf}
          simulated={simulated}
          onAlert={(alert) => go({ alert })}
        />
      ) : null}
    </div>
  )
}

/** Why no alert is shown. */
function Nothing({ data, measured }: Pick<AlertsProps, 'data' | 'measured'>) {
  const words = useWords()
  const { alerts: said } = words
  if (data.rows.length > 0) return <Empty title={said.emptyTitle}>{said.emptyFilter}</Empty>
  const why = noAllClear(measured, words)
  return why === null ? (
    <Empty title={said.emptyTitle}>{said.empty}</Empty>
  ) : (
    <Empty title={said.notClearTitle}>{why}</Empty>
  )
}

/** The alert of the address among those shown, with the line of its unit; the first where there is none. */
function chosenAlert(lines: readonly AlertLine[], key: string | undefined) {
  for (const line of lines) {
    const alert = [line.alert, ...line.others].find((one) => alertKey(one) === key)
    if (alert) return { line, alert, isAsked: true }
  }
  const [line] = lines
  return line ? { line, alert: line.alert, isAsked: false } : null
}

/** Unit and indicator of an address in words; the codes where they are not known. */
function alertName(key: string, { units, definitions }: Looked, words: Words): string {
  const [unit = '', indicator = ''] = key.split(' ')
  const definition = definitions.find((one) => one.indicator === indicator)
  const named = units.find((one) => one.unit === unit)
  return [named ? words.format.name(named) : unit, definition ? words.format.name(definition) : indicator]
    .filter(Boolean)
    .join(', ')
}

const mostSilent = 6

function silentWords({ silent, current }: Signals, measured: MeasuredUntil, words: Words): string {
  const said = words.alerts
  if (isUnmeasured(measured)) return words.measured.nothingSince(measured)
  const names = silent
    .slice(0, mostSilent)
    .map(({ unit, last_day }) => said.silentUnit(words.format.name(unit), last_day))
  const more = silent.length - names.length
  return [
    said.silentIn(current.period),
    names.length === 0 ? said.silentNone : names.join(', '),
    ...(more > 0 ? [words.indicators.notices.more(more)] : []),
  ].join(' ')
}
