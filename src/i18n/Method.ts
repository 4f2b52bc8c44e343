/** How a figure is computed, as the methods of the Dữ liệu screen say it. */
export interface Method {
  /** As the address names it. */
  id: MethodId
  what: string
  formula: string
  how: string
  /** Unit of measure and range. */
  measure: string
  /** Handbook, decision or paper; none where it is this dashboard's own. */
  source: string | null
}

export const methodIds = [
  'rank',
  'partial',
  'points',
  'lost',
  'lead',
  'rate',
  'wilson',
  'values',
  'onTime',
  'periods',
  'breaks',
  'reliability',
  'scoreChange',
  'rankChange',
  'interval',
  'scenario',
  'reach',
  'forecast',
  'yearEnd',
  'behind',
  'standardised',
  'funnel',
  'residual',
  'slip',
  'common',
  'missed',
  'stake',
  'estimate',
  'measurable',
  'chance',
  'path',
  'lateness',
  'closing',
] as const

export type MethodId = (typeof methodIds)[number]
