import { useMemo } from 'react'
import { indicatorSeries, type SeriesPoint } from '../../answers/indicators/indicatorSeries.ts'
import { type OnTimeTriple, onTimeTriple } from '../../answers/indicators/onTimeTriple.ts'
import { indicatorTrend } from '../../charts/indicatorTrend.ts'
import { fileName } from '../../parts/figure/fileName.ts'
import { measurementCodes } from '../../parts/figure/measurementCodes.ts'
import { breakName } from '../../parts/names/breakName.ts'
import { trendOf } from '../../parts/standings/trendOf.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Chart } from '../../ui/Chart.tsx'
import { codeOf } from '../../ui/codeOf.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Indicators.module.css'
import { LikeForLike } from './LikeForLike.tsx'
import type { Go, Looked } from './Looked.ts'
import { isOnTime, onTimeItems, overdueItems } from './onTimeItems.tsx'
import { pointItems } from './pointItems.tsx'
import { StepLink } from './StepLink.tsx'
import { trendColumns } from './trendData.ts'
import { trendHeadline } from './trendHeadline.ts'
import { useIndicatorTable } from './useIndicatorTable.ts'
import { useLike } from './useLike.ts'
import { ValueStrip } from './ValueStrip.tsx'

export interface TrendFigureProps {
  looked: Looked
  /** Also the units that it was made of, or became part of, as one series. */
  like: boolean
  go: Go
}

/** One indicator of one unit over all its periods, the chosen one in figures. */
export function TrendFigure({ looked, like: wanted, go }: TrendFigureProps) {
  const words = useWords()
  const said = words.indicators
  const { unit, definition, period, field, toDate, asOf, simulated } = looked
  const like = useLike(looked, wanted)
  const { from, to } = like.span ?? looked
  const { grain, calendar } = period
  const { indicator } = definition
  // What is drawn here is asked first, for the database answers in turn.
  const series = useAnswer(indicatorSeries, {
    ...{ unit: unit.unit, indicator, grain, calendar, from, to, asOf, field, toDate },
  })
  const all = useIndicatorTable(looked)
  const withTriple = isOnTime(indicator) || definition.kind === 'duration'
  const trend = useMemo(
    () => series.data && trendOf(series.data, { chosen: period.period, toDate, like: like.series }, words),
    [series.data, period.period, toDate, like.series, words],
  )

  return (
    <Answered answer={series} what={said.what.trend} height={480}>
      {(data) => {
        const point = data.points.find((one) => one.period.period === period.period) ?? data.points.at(-1)
        const name = words.format.name(data.definition)
        const place = words.format.name(data.unit)
        if (!point || !trend || data.points.every(({ numerator }) => numerator === null)) {
          const cut = data.points.find(({ days }) => days !== null)
          const why = cut ? said.noFigure(cut, cut.period) : said.trend.emptyWhy
          return <Empty title={said.trend.empty(name, place)}>{why}</Empty>
        }
        const three = withTriple && all.data && !all.stale ? onTimeTriple(all.data) : null
        const onTime = isOnTime(data.definition.indicator)
        const finding = { definition: data.definition, point, breaks: data.breaks, toDate }
        const also = three && onTime ? othersOf(three, data.definition.indicator, toDate, said) : undefined
        const begins = data.points[0]?.period.start ?? ''
        const marks = data.breaks.filter(({ kind, date }) => kind !== 'holiday' && date >= begins)
        return (
          <Figure
            id="trend"
            headline={trendHeadline(finding, words)}
            subtitle={said.trend.subtitle(
              name,
              place,
              words.format.period(point.period.period),
              field && words.fieldName(field),
            )}
            note={{
              source: [said.source],
              date: said.dataTo(asOf),
              ...coverageOf([also && said.headline.also(also), words.measured.someUnits(point)]),
            }}
            simulated={simulated}
            fileName={fileName([indicator, unit.unit, period.period, toDate ? 'luy-ke' : '', field ?? ''])}
            columns={trendColumns(data, like.series, words)}
            coded={measurementCodes<SeriesPoint>(
              looked,
              (one) => ({
                value: one,
                period: one.period,
                indicator: data.definition,
                complete: one.complete,
              }),
              words,
            )}
            rows={data.points.toReversed()}
          >
            <ValueStrip
              items={
                three && onTime
                  ? onTimeItems(three, { indicator: data.definition.indicator, toDate }, words)
                  : [
                      ...pointItems(data, point, toDate, words),
                      ...(three && data.definition.kind === 'duration'
                        ? overdueItems(three, data.definition.indicator, words).map((one) => ({
                            ...one,
                            small: true,
                          }))
                        : []),
                    ]
              }
            />
            {onTime && isLate(three) ? (
              <p className={`quiet-note ${styles.aside}`}>
                <StepLink looked={looked} />
              </p>
            ) : null}
            {data.definition.kind === 'duration' ? (
              <p className={`quiet-note ${styles.aside}`}>{said.trend.durationWhy}</p>
            ) : null}
            <Chart
              build={indicatorTrend}
              data={trend}
              height={264}
              label={said.trend.label(name, place)}
              onSelect={(choice) => {
                const code = codeOf(choice)
                const chosen = data.points.find((one) => one.period.period === code)?.period
                const isOwn = chosen && chosen.end >= looked.from && chosen.start <= looked.to
                if (code !== null && isOwn) go({ period: code })
              }}
            />
            {marks.length > 0 ? (
              <p className={`quiet-note ${styles.aside}`}>
                {said.trend.breaks}{' '}
                {marks.map((one) => `${words.format.date(one.date)} ${breakName(one, words)}`).join('; ')}
              </p>
            ) : null}
            <LikeForLike
              unit={unit.unit}
              reorganisations={like.reorganisations}
              offered={like.offered}
              wanted={wanted}
              drawn={like.series !== null}
              go={go}
            />
          </Figure>
        )
      }}
    </Answered>
  )
}

/** Some of the cases finished or due in the period were late, or open ones are overdue. */
function isLate(three: OnTimeTriple | null): boolean {
  const missed = [three?.finished, three?.due].some(
    (one) => one?.numerator != null && one.denominator != null && one.numerator < one.denominator,
  )
  return missed || (three?.openOverdue?.value ?? 0) > 0
}

/** Why some units are not in the figure, and what stands beside it, in one line. */
function coverageOf(parts: readonly (string | null | undefined)[]): { coverage?: string } {
  const known = parts.filter((part) => part != null)
  return known.length === 0 ? {} : { coverage: known.join('; ') }
}

function othersOf(
  { due, finished, openOverdue }: OnTimeTriple,
  indicator: string,
  toDate: boolean,
  { value, count }: ReturnType<typeof useWords>['indicators'],
) {
  const rate = (row: typeof due) =>
    row ? value((toDate ? row.toDate : row).value, row.definition.measure) : null
  const isMain = (row: typeof due) => row?.definition.indicator === indicator
  return {
    finished: isMain(finished) ? null : rate(finished),
    due: isMain(due) ? null : rate(due),
    overdue: isMain(openOverdue) || !openOverdue ? null : count(openOverdue.value),
  }
}
