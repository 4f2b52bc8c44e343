import type { MeasurementRow } from './measurementWriter.ts'
import type { Series } from './series.ts'
import type { Metric, SliceCounts } from './sliceCounts.ts'
import type { Slice } from './slices.ts'

const sums: Readonly<Record<string, Metric>> = {
  received: 'received',
  finished: 'finished',
  transferred_in: 'transferredIn',
  transferred_finished: 'transferredFinished',
}

const quotients: Readonly<Record<string, readonly [Metric, Metric]>> = {
  on_time: ['onTime', 'finished'],
  on_time_due: ['dueOnTime', 'due'],
  early: ['early', 'finished'],
  processing_days: ['workingDays', 'finished'],
  online_filing: ['online', 'offered'],
  online_payment: ['paid', 'fee'],
  digital_results: ['digital', 'finished'],
  digitised_files: ['digitised', 'received'],
  reuse: ['reused', 'received'],
  synchronised: ['synchronised', 'received'],
}

const quotientsOfField: Readonly<Record<string, Readonly<Record<string, readonly [Metric, Metric]>>>> = {
  'Đất đai': { land_on_time: ['dueOnTime', 'due'] },
  'Môi trường': { environment_on_time: ['dueOnTime', 'due'] },
  'Đăng ký kinh doanh': { entry_days: ['workingDays', 'finished'] },
}

/** The rows of all indicators of dossiers; a rate over nothing and a count of nothing have no row, a stock always has. */
export function* dossierRows(
  slices: readonly Slice[],
  series: Series,
  counts: SliceCounts,
): Generator<MeasurementRow> {
  const { unit, field } = series
  const quotientList = Object.entries({ ...quotients, ...quotientsOfField[field] })
  for (const [i, slice] of slices.entries()) {
    if (slice.start < series.from || slice.start > series.to) continue
    const row = (indicator: string, numerator: number, denominator: number | null = null) => ({
      slice,
      unit,
      field,
      indicator,
      numerator,
      denominator,
    })
    for (const [indicator, metric] of Object.entries(sums)) {
      const sum = counts.at(metric, i)
      if (sum > 0) yield row(indicator, sum)
    }
    for (const [indicator, [hits, of]] of quotientList) {
      const denominator = counts.at(of, i)
      if (denominator > 0) yield row(indicator, counts.at(hits, i), denominator)
    }
    yield row('open', counts.until('received', i) - counts.until('finished', i))
    yield row(
      'open_overdue',
      counts.until('due', i) -
        counts.until('dueOnTime', i) -
        counts.until('finished', i) +
        counts.until('onTime', i),
    )
    if (i === 0 || counts.until('transferredFinished', i - 1) < counts.until('transferredIn', i)) {
      const handedOver = counts.until('transferredIn', i)
      if (handedOver > 0) yield row('transferred_open', handedOver - counts.until('transferredFinished', i))
    }
  }
}
