import * as v from 'valibot'

/**
 * What is looked at, as it stands in the URL. Everything has a default or may be absent, and what cannot be
 * read falls back, so that an old or mistyped link still opens its screen.
 */

/** Of one part of the address, in characters. */
export const longest = 2000

/** No code has characters that cannot be seen, and no statement takes them. */
const written = v.pipe(v.string(), v.regex(/^[^\p{Cc}\p{Cs}]*$/u))
const code = v.fallback(v.optional(v.pipe(written, v.maxLength(120))), undefined)
const coded = (fallback: string) =>
  v.fallback(v.optional(v.pipe(written, v.minLength(1), v.maxLength(120)), fallback), fallback)
/** A code of an index; where the address names none, the one that matters most: `openingIndex`. */
const indexCode = v.fallback(v.optional(v.pipe(written, v.minLength(1), v.maxLength(120))), undefined)
/** Numbers by code (`readKeyedNumbers`) or a list of codes: longer than one code. */
const long = v.fallback(v.optional(v.pipe(written, v.maxLength(longest))), undefined)
const year = v.fallback(
  v.optional(
    v.pipe(
      v.union([v.string(), v.number()]),
      v.transform(Number),
      v.integer(),
      v.minValue(1990),
      v.maxValue(2100),
    ),
  ),
  undefined,
)
const oneOf = <const W extends readonly [string, ...string[]]>(words: W) =>
  v.fallback(v.optional(v.picklist(words), words[0]), words[0])

const count = ({ least, most, fallback }: { least: number; most: number; fallback: number }) =>
  v.fallback(
    v.optional(
      v.pipe(
        v.union([v.string(), v.number()]),
        v.transform(Number),
        v.integer(),
        v.minValue(least),
        v.maxValue(most),
      ),
      fallback,
    ),
    fallback,
  )

const flag = v.fallback(
  v.optional(
    v.pipe(
      v.union([v.string(), v.boolean()]),
      v.transform((given) => given === true || given === 'true'),
    ),
    false,
  ),
  false,
)

/** The way on which one came from an index: see `readVia`. */
const via = code

const peers = v.fallback(
  v.optional(
    v.union([v.picklist(['all', 'cities', 'region']), v.pipe(written, v.startsWith('group:'))]),
    'all',
  ),
  'all',
)

export type PeersSearch = v.InferOutput<typeof peers>

const grains = ['week', 'month', 'quarter'] as const
const calendars = ['civil', 'report'] as const

/** What is looked at where the address says nothing of it. */
export const lookedByDefault = {
  place: '01',
  unit: 'HN',
  grain: grains[0],
  indicator: 'on_time',
  calendar: calendars[0],
} as const

const looked = {
  index: indexCode,
  year,
  place: code,
  unit: code,
  /** The unit again where it is meant itself though it is no more, rather than what became of it. */
  former: code,
  period: code,
  grain: v.fallback(v.optional(v.picklist(grains)), undefined),
  indicator: code,
  calendar: v.fallback(v.optional(v.picklist(calendars)), undefined),
}

/** What every link keeps, whatever its screen: what a screen cannot show stays in the address. */
export const lookedSearch = v.object(looked)

export type LookedSearch = v.InferOutput<typeof lookedSearch>

const place = coded(lookedByDefault.place)
const unit = coded(lookedByDefault.unit)
const grain = oneOf(grains)

export const overviewSearch = v.object({ ...looked, grain })

export const rankingSearch = v.object({
  ...looked,
  place,
  component: code,
  /** all, cities, region or `group:<id>` of the reader's own groups. */
  peers,
  picture: oneOf(['bump', 'map']),
})

export const componentsSearch = v.object({
  ...looked,
  place,
  tree: code,
  component: code,
  peers,
  /** Of the history of a component: its score, or the distance to the median. */
  measure: oneOf(['score', 'distance']),
})

export const causesSearch = v.object({
  ...looked,
  place,
  tab: oneOf(['change', 'sensitivity', 'room', 'compare']),
  /** The earlier year of a change; the nearest comparable one if absent. */
  from: year,
  component: code,
  peers,
  /** Of weights, in percent to either side. */
  spread: count({ least: 0, most: 50, fallback: 25 }),
  /** Which of the sources of uncertainty vary. */
  noise: oneOf(['weights', 'measurement', 'both']),
  /** “In the top N”. */
  top: count({ least: 1, most: 64, fallback: 10 }),
  /** Effort per point by component as the reader sets it: `X.1:2;X.3:0.5`; 1 where absent. */
  effort: long,
  /** How far a gain goes; to the maximum where checklists give the points, else to the best, if absent. */
  gain: v.fallback(v.optional(v.picklist(['best', 'median', 'maximum', 'step'])), undefined),
  /** Of a gain by a step, in percent of the scale. */
  step: count({ least: 1, most: 50, fallback: 5 }),
  /** Places or units side by side, comma-joined; those most alike if absent. */
  with: long,
  /** What stands side by side. */
  sides: oneOf(['places', 'units']),
})

export const planSearch = v.object({
  ...looked,
  place,
  tab: oneOf(['scenarios', 'target', 'forecast']),
  component: code,
  /** How the others move: by the median of their past changes, along their trend, or not at all. */
  others: oneOf(['median', 'trend-low', 'trend', 'trend-high', 'still']),
  /** What the open scenario changes: see `readScenario`. */
  changes: long,
  /** The place whose scores the sliders change; the followed one if absent. */
  edit: code,
  /** Scenarios that stand beside the open one: see `readBeside`. */
  beside: long,
  /** The rank to reach. */
  goal: count({ least: 1, most: 64, fallback: 5 }),
  effort: long,
  /** Largest gain by component, as with effort. */
  caps: long,
})

export const indicatorsSearch = v.object({
  ...looked,
  unit,
  indicator: coded(lookedByDefault.indicator),
  grain,
  /** Since the start of the year up to the period, in place of the period alone. */
  ytd: flag,
  calendar: oneOf(calendars),
  field: code,
  /** Kind of the units in the heat table; the first that the unit has if absent. */
  kind: code,
  tab: oneOf(['trend', 'heat', 'funnel', 'alerts', 'points']),
  /** Of the alerts. */
  rule: oneOf(['all', 'slip', 'full', 'missed', 'stock']),
  /** The alert that is looked at, as `unit indicator`; the first if absent. */
  alert: code,
  /** Of the heat table: all indicators in one period, or one indicator over periods. */
  heat: oneOf(['indicators', 'periods']),
  /** How far from the target, or from what the rates of the fields let expect. */
  colour: oneOf(['target', 'residual']),
  /** Of communes: `all` = under the sums of their former districts, or the code of one of these. */
  district: code,
  /** Indicator by which the units of the heat table are sorted, worst first; `-code` best first. */
  sort: code,
  /** The units that the unit was made of, or became part of, drawn as one series with it. */
  like: flag,
  via,
})

export const unitSearch = v.object({ ...looked, unit, grain, via })

const caseTypes = ['procedure', 'incoming document', 'assigned task', 'petition'] as const

/** As the address names the type of a case. @throws Error for a type that no screen knows. */
export function typeOfCase(type: string): (typeof caseTypes)[number] {
  return v.parse(v.picklist(caseTypes), type)
}

export const bottlenecksSearch = v.object({
  ...looked,
  unit,
  type: oneOf(caseTypes),
  procedure: code,
  field: code,
  /** A step of the path; its open cases are listed. */
  step: code,
  /** One case, all its steps. */
  case: code,
  /** First and last day on which cases were finished or are looked at; the last 90 days if absent. */
  from: code,
  to: code,
  via,
})

/** Of a reader’s own statement, in characters. */
export const longestSql = 20_000

const statement = v.fallback(
  v.optional(v.pipe(v.string(), v.regex(/^(?:[\t\n]|[^\p{Cc}\p{Cs}])*$/u), v.maxLength(longestSql))),
  undefined,
)

export const dataSearch = v.object({
  ...looked,
  tab: oneOf(['coverage', 'sources', 'conflicts', 'editions', 'definitions', 'report', 'upload', 'sql']),
  /** Of the definitions. */
  part: oneOf(['components', 'indicators', 'proxies', 'arithmetic', 'glossary', 'columns']),
  /** Of the arithmetic and the glossary: the entry that is looked for. */
  method: code,
  edition: code,
  tree: code,
  /** Words that a row must hold, with or without diacritics. */
  find: code,
  /** The reader’s own statement, as it was last run. */
  sql: statement,
  /** Also components of which nothing is known. */
  all: flag,
})

export type OverviewSearch = v.InferOutput<typeof overviewSearch>
/** An address of which it is settled which index it is about. */
type OfIndex<Search> = Omit<Search, 'index'> & { index: string }

export type RankingSearch = OfIndex<v.InferOutput<typeof rankingSearch>>
export type ComponentsSearch = OfIndex<v.InferOutput<typeof componentsSearch>>
export type CausesSearch = OfIndex<v.InferOutput<typeof causesSearch>>
export type PlanSearch = OfIndex<v.InferOutput<typeof planSearch>>
export type IndicatorsSearch = v.InferOutput<typeof indicatorsSearch>
export type UnitSearch = v.InferOutput<typeof unitSearch>
export type BottlenecksSearch = v.InferOutput<typeof bottlenecksSearch>
export type DataSearch = v.InferOutput<typeof dataSearch>
