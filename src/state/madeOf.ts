import type { MethodId } from '../i18n/Method.ts'
import type { figures } from './figures.examples.ts'

type KeyOf<Figure> = Figure extends { screen: infer Screen extends string; id: infer Id extends string }
  ? `${Screen} ${Id}`
  : never

export type FigureKey = KeyOf<(typeof figures)[number]>

/** Why a figure asks nothing of the tables: what it shows instead. */
export type NoStatement = 'words' | 'contract' | 'loading' | 'prepared' | 'own-file' | 'kept-here'

export interface MadeOf {
  /** What is computed from the rows that its statements give; none: they are shown as they are. */
  methods: readonly MethodId[]
  /** Why there may be no statement. */
  without?: NoStatement
}

const asTheyAre: MadeOf = { methods: [] }
const of = (...methods: MethodId[]): MadeOf => ({ methods })

/** Of every figure, what is made of the rows that it asks for. */
export const madeOf: Readonly<Record<FigureKey, MadeOf>> = {
  'overview indices': of('rank', 'partial', 'breaks'),
  'overview intake': of('rate', 'onTime', 'periods'),
  'overview attention': of('slip', 'missed', 'stake'),

  'ranking standings': of('rank', 'partial', 'breaks'),
  'ranking strip': of('rank', 'partial'),
  'ranking bump': of('rank', 'partial', 'breaks'),
  'ranking map': of('rank', 'partial'),

  'components tree': of('points', 'lost', 'lead'),
  'components distance': of('points', 'rank'),
  'components lost': of('points', 'lost', 'lead'),
  'components history': of('points', 'breaks'),
  'components weekly': of('rate', 'values', 'periods'),
  'components units-behind': of('behind'),

  'causes rank-change': of('rankChange'),
  'causes score-change': of('scoreChange'),
  'causes overtakes': of('rankChange', 'rank'),
  'causes slope': of('rank'),
  'causes pace': of('scoreChange'),
  'causes parts': of('scoreChange', 'rankChange'),
  'causes published-change': of('rank', 'partial', 'breaks'),
  'causes published-parts': of('points'),
  'causes movers': of('rank'),
  'causes rank-shares': of('interval'),
  'causes rank-intervals': of('interval'),
  'causes rank-heat': of('interval'),
  'causes leaving-out': of('interval'),
  'causes headroom': of('points', 'lost'),
  'causes headroom-table': of('points', 'lost'),
  'causes headroom-of-units': of('lost', 'lead'),
  'causes side-by-side': of('points'),
  'causes profile': of('points'),
  'causes history': of('rank', 'breaks'),
  'causes units': of('rate', 'values', 'periods'),
  'causes unit-scores': asTheyAre,

  'plan scenario-ranks': of('scenario', 'rank'),
  'plan side-by-side': of('scenario', 'rank'),
  'plan gains': of('reach', 'points'),
  'plan tasks': of('reach', 'lead'),
  'plan limits': of('reach'),
  'plan forecast': of('forecast'),
  'plan forecast-of-places': of('forecast', 'rank'),
  'plan forecast-tests': of('forecast'),
  'plan year-end': of('yearEnd', 'estimate'),

  'indicators trend': of('rate', 'wilson', 'values', 'periods'),
  'indicators indicators': of('rate', 'wilson', 'values', 'periods'),
  'indicators fields': of('rate', 'wilson', 'values'),
  'indicators closing': of('closing'),
  'indicators heat-of-indicators': of('rate', 'missed', 'residual'),
  'indicators heat-of-periods': of('rate', 'missed', 'residual'),
  'indicators funnel': of('funnel', 'standardised'),
  'indicators alerts': of('slip', 'missed', 'stake'),
  'indicators alert': of('slip', 'missed', 'stake'),
  'indicators points': of('estimate', 'measurable'),
  'indicators points-history': of('estimate', 'measurable'),
  'indicators points-of-units': of('estimate', 'chance'),

  'unit due-soon': asTheyAre,
  'unit overdue': asTheyAre,
  'unit late': asTheyAre,
  'unit explained': { methods: [], without: 'kept-here' },
  'unit signals': of('slip', 'missed'),
  'unit indicators': of('rate', 'values', 'periods'),
  'unit led': of('lead', 'points'),

  'bottlenecks path': { methods: ['path'], without: 'prepared' },
  'bottlenecks cases': asTheyAre,
  'bottlenecks lateness-by-step': of('lateness'),
  'bottlenecks lateness-by-unit': of('lateness'),
  'bottlenecks case': of('lateness'),

  'data coverage': of('partial', 'breaks'),
  'data missing-years': of('partial'),
  'data sources': asTheyAre,
  'data published-figures': asTheyAre,
  'data unit-scores': asTheyAre,
  'data stated-sources': asTheyAre,
  'data conflicts': asTheyAre,
  'data editions': of('breaks'),
  'data edition-list': of('breaks'),
  'data events': asTheyAre,
  'data holidays': asTheyAre,
  'data tree': asTheyAre,
  'data indicators': asTheyAre,
  'data proxies': asTheyAre,
  'data arithmetic': { methods: [], without: 'words' },
  'data glossary': { methods: [], without: 'words' },
  'data columns': { methods: [], without: 'contract' },
  'data load-report': { methods: [], without: 'loading' },
  'data case-columns': { methods: [], without: 'contract' },
  'data step-columns': { methods: [], without: 'contract' },
  'data sql-answer': asTheyAre,
  'data own-weeks': { methods: [], without: 'own-file' },
}
