import type { SeriesPoint } from '../../answers/indicators/indicatorSeries.ts'
import type { IndicatorDefinition } from '../../answers/lists/indicatorList.ts'
import type { Unit } from '../../answers/lists/unitTree.ts'
import { wholeCover } from '../../domain/indicator/cover.ts'
import { periodNamed } from '../../domain/indicator/period.ts'

/** On time of those finished: a rate with a target and a minimum. */
export const onTime: IndicatorDefinition = {
  indicator: 'on_time',
  name_vi: 'Đúng hạn trên hồ sơ đã giải quyết',
  name_en: 'On time, of those finished',
  measure: 'fraction',
  kind: 'rate',
  direction: 'higher',
  target: 0.98,
  minimum: 30,
  definition_vi: null,
  definition_en: null,
  status: 'verified',
  source: null,
  order: null,
  subject_vi: null,
  subject_en: null,
  short_vi: null,
  short_en: null,
}

/** Dossiers received: a count without a target. */
export const received: IndicatorDefinition = {
  ...onTime,
  indicator: 'received',
  name_vi: 'Hồ sơ tiếp nhận',
  name_en: 'Dossiers received',
  measure: 'dossiers',
  kind: 'count',
  target: null,
  minimum: null,
}

/** Week 46 of 2026 with 12 345 of 12 622 on time. */
export const week46: SeriesPoint = {
  period: periodNamed('2026-W46', 'civil'),
  numerator: 12_345,
  denominator: 12_622,
  value: 12_345 / 12_622,
  low: 0.9753,
  high: 0.9805,
  ...wholeCover,
  complete: true,
  belowMinimum: false,
  change: -0.003,
  better: false,
  lastYear: null,
  distance: 12_345 / 12_622 - 0.98,
  acrossBreak: false,
}

export function unitNamed(unit: string, name_vi: string, rest: Partial<Unit> = {}): Unit {
  return {
    unit,
    name_vi,
    name_en: null,
    aliases: null,
    kind: 'commune',
    parent: 'HN',
    valid_from: null,
    valid_to: null,
    ...rest,
  }
}
