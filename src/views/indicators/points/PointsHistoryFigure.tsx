import { useMemo } from 'react'
import { type PointsHistory, pointsHistory } from '../../../answers/points/pointsHistory.ts'
import { type PointsTrend, pointsTrend } from '../../../charts/pointsTrend.ts'
import { periodsUpTo } from '../../../domain/indicator/period.ts'
import type { Words } from '../../../i18n/vi.ts'
import { fileName } from '../../../parts/figure/fileName.ts'
import { MethodLink } from '../../../parts/links/MethodLink.tsx'
import { breakName } from '../../../parts/names/breakName.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { Chart } from '../../../ui/Chart.tsx'
import { codeOf } from '../../../ui/codeOf.ts'
import { number, text } from '../../../ui/columns.ts'
import { Figure } from '../../../ui/Figure.tsx'
import type { TableColumn } from '../../../ui/tableColumn.ts'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import type { Go, Looked } from '../Looked.ts'
import styles from './Points.module.css'

/** How many periods of each length are drawn at most. */
const most = { week: 53, month: 36, quarter: 12, year: 3 } as const

/** The unit's estimated points over its periods, beside what was published of it. */
export function PointsHistoryFigure({ index, looked, go }: { index: string; looked: Looked; go: Go }) {
  const words = useWords()
  const said = words.points
  const { unit, period, asOf, simulated, from, to } = looked
  const { grain, calendar } = period
  const last = earliest(to, period.end)
  const first = periodsUpTo(period, most[grain])[0]?.start ?? from
  const start = latest(first, from)
  const answer = useAnswer(pointsHistory, {
    ...{ index, unit: unit.unit, grain, calendar, from: start, to: last, asOf },
  })
  const trend = useMemo(
    () => answer.data && trendOf(answer.data, period.period, words),
    [answer.data, period.period, words],
  )
  return (
    <Answered answer={answer} what={said.history.what} height={320}>
      {(history) =>
        trend ? (
          <Figure
            id="points-history"
            headline={headlineOf(history, { unit: words.format.name(unit), simulated }, words)}
            subtitle={said.history.subtitle(
              index,
              words.format.name(unit),
              words.format.period(history.periods[0]?.period ?? period.period),
              words.format.period(history.periods.at(-1)?.period ?? period.period),
            )}
            marks={
              <>
                <strong className={styles.estimate}>{said.estimate}</strong> ·{' '}
                <MethodLink method="estimate" />
              </>
            }
            note={{
              source: [
                words.indicators.source,
                ...new Set(history.published.flatMap(({ source }) => (source ? [source] : [])).map(hostOf)),
              ],
              date: words.indicators.dataTo(asOf),
            }}
            simulated={simulated}
            fileName={fileName([index, 'diem-qua-cac-ky', unit.unit, grain])}
            columns={historyColumns(words)}
            rows={history.periods.toReversed()}
          >
            <Chart
              build={pointsTrend}
              data={trend}
              height={290}
              label={said.history.label(index, words.format.name(unit))}
              onSelect={(choice) => {
                const code = codeOf(choice)
                if (code) go({ period: code })
              }}
            />
            <p className={`quiet-note ${styles.note}`}>
              {[
                ...(history.breaks.length > 0 ? [said.history.breaks(breaksOf(history, words))] : []),
                ...(history.leftOut > 0 ? [said.history.leftOut(said.short(history.leftOut), grain)] : []),
                ...(history.published.length > 0 && simulated
                  ? [
                      ...[besideOf(history, words)].flatMap((one) => (one ? [`${one}.`] : [])),
                      said.history.simulatedWhy,
                    ]
                  : []),
                ...(history.published.length > 0 && grain !== 'month' ? [said.history.monthly] : []),
              ].join(' ')}
            </p>
          </Figure>
        ) : null
      }
    </Answered>
  )
}

function trendOf({ periods, max, breaks }: PointsHistory, chosen: string, words: Words): PointsTrend {
  return {
    periods: periods.map(({ official, ...one }) => ({
      ...one,
      official: official?.score ?? null,
      rank:
        official?.rank_published == null
          ? null
          : words.format.rank(official.rank_published, official.units_ranked),
    })),
    max,
    breaks: breaks.map(({ period, date }) => ({ period, name: words.indicators.month(date.slice(0, 7)) })),
    chosen,
  }
}

interface Told {
  unit: string
  /** What is estimated rests on made-up figures: how far it lies from what was published says nothing. */
  simulated: boolean
}

/** The latest period with a published figure, beside ours where ours is not made up; else the latest of ours. */
function headlineOf(history: PointsHistory, { unit, simulated }: Told, words: Words): string {
  const said = words.points
  const { periods, published } = history
  const last = periods.findLast(({ points, complete }) => points !== null && complete)
  const latest = (published.length > 0 ? said.history.estimated : said.history.headline)(
    unit,
    said.number(last?.points ?? null),
    last ? words.format.period(last.period) : '',
  )
  const beside = besideOf(history, words)
  if (beside) return simulated && last ? latest : beside
  const [official] = published
  if (official && official.score !== null && !(simulated && last)) {
    return said.history.onlyOfficial(
      words.format.period(official.period),
      words.format.number(official.score, 2),
    )
  }
  return latest
}

/** The latest period with a published figure, and how far ours lies from it; null where none is drawn. */
function besideOf({ periods }: PointsHistory, words: Words): string | null {
  const said = words.points
  const both = periods.findLast(({ official }) => official?.score != null)
  const official = both?.official?.score ?? null
  if (!both || official === null) return null
  const period = words.format.period(both.period)
  const written = words.format.number(official, 2)
  if (both.points === null) return said.history.onlyOfficial(period, written)
  return `${said.history.beside(period, said.number(both.points), written)}, ${said.history.gap(
    words.format.signed(both.points - official, 1),
  )}`
}

function historyColumns({ points: said, column }: Words): TableColumn<PointsHistory['periods'][number]>[] {
  return [
    text('period', column.period, ({ period }) => period),
    number('points', said.points, ({ points }) => points, { decimals: 2 }),
    number('measurable', column.measurable, ({ measurable }) => measurable, { decimals: 2 }),
    number('official', said.history.published, ({ official }) => official?.score ?? null, { decimals: 2 }),
    number('rank', said.history.rank, ({ official }) => official?.rank_published ?? null, { decimals: 0 }),
  ]
}

const earliest = (...dates: string[]): string => dates.sort()[0] ?? ''
const latest = (...dates: string[]): string => dates.sort().at(-1) ?? ''

function breaksOf({ breaks }: PointsHistory, words: Words): string[] {
  return breaks.map((one) => `${words.format.date(one.date)} ${breakName(one, words)}`)
}

function hostOf(source: string): string {
  return /^https?:\/\/([^/]+)/.exec(source)?.[1] ?? source
}
