import type { IndicatorSeries, SeriesPoint } from '../../answers/indicators/indicatorSeries.ts'
import { isValidIn } from '../../answers/lists/unitTree.ts'
import { samePeriodLastYear, yearToDate } from '../../domain/indicator/period.ts'
import type { Words } from '../../i18n/vi.ts'
import { AcrossBreak } from '../../parts/standings/AcrossBreak.tsx'
import { breakBetween } from '../../parts/standings/breakBetween.ts'
import { comparedWith } from '../../parts/standings/comparedWith.ts'
import { MeasureChange } from '../../parts/standings/MeasureChange.tsx'
import type { StripItem } from './ValueStrip.tsx'

/** The figure of a period with its counts, beside its target, the period before and the year before. */
export function pointItems(
  { definition, unit, breaks }: Pick<IndicatorSeries, 'definition' | 'unit' | 'breaks'>,
  point: SeriesPoint,
  toDate: boolean,
  words: Words,
): StripItem[] {
  const { measure, target } = definition
  const { value, plainValue, counts, strip, unitOf } = words.indicators
  const write = (given: number | null) => value(given, measure)
  const figure = (given: number | null) => ({
    value: measure === 'fraction' ? write(given) : plainValue(given, measure),
    unit: given === null ? '' : unitOf(measure, given),
  })
  const lastBreak =
    breaks.filter(({ isBreak, date }) => isBreak && date <= point.period.end).at(-1)?.date ?? null
  const change = <MeasureChange definition={definition} value={point.change} />
  const yearChange = point.value === null || point.lastYear === null ? null : point.value - point.lastYear
  const yearAgo = samePeriodLastYear(point.period)
  const was = toDate && yearAgo ? { ...yearAgo, ...yearToDate(yearAgo) } : yearAgo
  const existed = was !== null && isValidIn(unit, was)
  const past = point.value === null || point.change === null ? null : point.value - point.change
  return [
    {
      label: toDate ? strip.toDate : strip.value,
      ...(point.value === null
        ? { value: words.indicators.noFigure(point, point.period) }
        : figure(point.value)),
      main: true,
      details: [
        ...(point.denominator === null
          ? []
          : [{ key: 'counts', content: counts(point.numerator, point.denominator) }]),
        ...(point.low === null || point.high === null
          ? []
          : [{ key: 'interval', content: strip.random(write(point.low), write(point.high)) }]),
      ],
    },
    ...(target === null
      ? []
      : [
          {
            label: strip.target,
            ...figure(target),
            ...(measure === 'fraction' && { value: words.indicators.target(target, measure) }),
            small: true,
            details: [
              {
                key: 'distance',
                content: <MeasureChange definition={definition} value={gap(point, target)} />,
              },
            ],
          },
        ]),
    ...(toDate
      ? []
      : [
          {
            label: strip.previous(comparedWith(point.period, toDate, words)),
            ...figure(past),
            small: true,
            details: [
              {
                key: 'change',
                content: (
                  <AcrossBreak date={point.acrossBreak && point.change !== null ? lastBreak : null}>
                    {change}
                  </AcrossBreak>
                ),
              },
            ],
          },
        ]),
    {
      label: strip.lastYear,
      ...figure(point.lastYear),
      small: true,
      details: [
        {
          key: 'change',
          content: existed ? (
            <AcrossBreak date={yearChange === null ? null : breakBetween(breaks, was, point.period)}>
              <MeasureChange definition={definition} value={yearChange} />
            </AcrossBreak>
          ) : (
            words.indicators.table.notYet
          ),
        },
      ],
    },
  ]
}

const gap = ({ value }: SeriesPoint, target: number): number | null =>
  value === null ? null : value - target
