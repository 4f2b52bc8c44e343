import type { IndicatorTableRow } from '../../answers/indicators/indicatorTable.ts'
import type { OnTimeTriple } from '../../answers/indicators/onTimeTriple.ts'
import { dossierIndicators } from '../../domain/indicator/dossierIndicators.ts'
import type { Words } from '../../i18n/vi.ts'
import { MeasureChange } from '../../parts/standings/MeasureChange.tsx'
import type { StripItem } from './ValueStrip.tsx'

const { onTime, onTimeDue, openOverdue } = dossierIndicators

/** Indicators that are never shown without the other two figures of “on time”. */
export function isOnTime(indicator: string): boolean {
  return [onTime, onTimeDue, openOverdue].some((code) => code === indicator)
}

/** The three figures of “on time”: of those finished, of those due, the stock of open overdue ones. */
export function onTimeItems(
  triple: OnTimeTriple,
  { indicator, toDate }: { indicator: string; toDate: boolean },
  words: Words,
): StripItem[] {
  const { strip } = words.indicators
  return [
    ...rateItem(triple.finished, { label: strip.finished, why: strip.finishedWhy, indicator, toDate }, words),
    ...rateItem(triple.due, { label: strip.due, why: strip.dueWhy, indicator, toDate }, words),
    ...overdueItems(triple, indicator, words),
  ]
}

export function overdueItems(
  { openOverdue: overdue, open }: OnTimeTriple,
  indicator: string,
  words: Words,
): StripItem[] {
  if (!overdue) return []
  const { strip, count } = words.indicators
  const share =
    overdue.value === null || !open?.value ? null : words.format.percent(overdue.value / open.value, 1)
  return [
    {
      label: strip.overdue,
      value: count(overdue.value),
      main: indicator === overdue.definition.indicator,
      details: [
        ...(share === null
          ? []
          : [{ key: 'of', content: strip.overdueOf(count(open?.value ?? null), share) }]),
        { key: 'change', content: <MeasureChange definition={overdue.definition} value={overdue.change} /> },
      ],
    },
  ]
}

function rateItem(
  row: IndicatorTableRow | null,
  { label, why, indicator, toDate }: { label: string; why: string; indicator: string; toDate: boolean },
  words: Words,
): StripItem[] {
  if (!row) return []
  const { definition } = row
  const { value, counts, strip } = words.indicators
  const now = toDate ? row.toDate : row
  return [
    {
      label,
      value: value(now.value, definition.measure),
      main: indicator === definition.indicator,
      details: [
        { key: 'counts', content: `${counts(now.numerator, now.denominator)} · ${why}` },
        ...(now.low === null || now.high === null
          ? []
          : [
              {
                key: 'interval',
                content: strip.random(
                  value(now.low, definition.measure),
                  value(now.high, definition.measure),
                ),
              },
            ]),
        ...(toDate
          ? []
          : [{ key: 'change', content: <MeasureChange definition={definition} value={row.change} /> }]),
      ],
    },
  ]
}
