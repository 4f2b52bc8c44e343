import type { Period } from '../../domain/indicator/period.ts'
import type { IndicatorDefinition } from '../lists/indicatorList.ts'
import type { Unit } from '../lists/unitTree.ts'
import type { PointsAtStake } from '../points/pointsAtStake.ts'
import type { SilentUnit } from './silentUnits.ts'

export interface SignalWeek extends Period {
  cases: number
  observed: number
  /** By the unit's own past, its fields and the week of all units of its kind; null in a unit too young. */
  expected: number | null
  /** Most misses that are still usual. */
  limit: number | null
}

export interface FoundSlip {
  pValue: number
  /** So many last weeks show it most clearly, with so many misses where so many were expected. */
  weeks: number
  observed: number
  expected: number
  /** Of those weeks. */
  cases: number
  since: Period
}

export interface FoundMiss {
  pValue: number
  /** In the last week, or in `month`; of a stock, the overdue of those open at the data's date. */
  misses: number
  cases: number
  /** Share of misses that the target allows; of a stock, the highest share of the 12 weeks before. */
  allowed: number
  /** First week, or month, of the unbroken run that lasts until now, over all that are held. */
  since: Period
  /** The last month that is over, of a unit that sends months in the place of weeks; else absent. */
  month?: Period
}

export interface Signal {
  unit: Unit
  definition: IndicatorDefinition
  slip: FoundSlip | null
  missed: FoundMiss | null
  /** More of the open dossiers are overdue than ever in the 12 weeks before; of no other indicator. */
  stock: FoundMiss | null
  /** It reached its target last year, from the start of the year to the same week; null if not. */
  lastYear: { value: number; start: string; end: string } | null
  /** Misses a week beyond those expected or, where only the target is missed, beyond those allowed. */
  excess: number
  /** Open overdue dossiers of the unit. */
  waiting: number | null
  atStake: PointsAtStake[]
  /** Of a missed target by month the months that are known as a whole. */
  weeks: SignalWeek[]
}

/** Units of one kind that move together in one indicator: what is nobody’s own slip, or that of a group. */
export interface MovedTogether {
  definition: IndicatorDefinition
  /** As in `units`; departments and agencies of the state are one kind here. */
  kind: string
  /** All of the kind: misses are so many times the usual, since a week; null where the common line has not moved. */
  common: { times: number; since: Period } | null
  /** Units that began to slip at about the same time, too many for chance; none where only the line has moved. */
  units: Unit[]
}

export interface Signals {
  parent: Unit
  week: Period
  /** The running week where `week` is the last complete one: who has not reported, and who waits, is taken there. */
  current: Period
  /** Units × indicators whose own past was long enough, and that have a target and cases in the week. */
  slipTests: number
  targetTests: number
  /** The list of every screen and report: a row for each unit and indicator. */
  rows: Signal[]
  together: MovedTogether[]
  /** How many slips a year in which nothing slips would be listed by mistake. */
  falseAYear: number
  /** Rates of kinds whose weeks vary too much for a slip to be seen. */
  restless: { definition: IndicatorDefinition; kind: string }[]
  silent: SilentUnit[]
  /** Units whose past is too short to tell a slip. */
  young: Unit[]
}
