import { isComplete } from '../../domain/indicator/period.ts'
import { type ComparedPoints, comparedPoints } from '../../domain/score/comparedPoints.ts'
import { gradeSpan } from '../../domain/score/gradeSpan.ts'
import { type ComponentPoints, componentPoints, type IndexPart } from '../../domain/score/indexPoints.ts'
import { answerOf } from '../answerOf.ts'
import type { ComponentMeta } from '../lists/componentList.ts'
import { type Band, bandList, type IndexMeta } from '../lists/indexList.ts'
import { type IndicatorDefinition, indicatorList } from '../lists/indicatorList.ts'
import { scoresOfUnits } from '../lists/unitScores.ts'
import { type UnitsSideBySide, unitsBeside } from '../lists/unitsBeside.ts'
import { knownUnit, type Unit, unitList } from '../lists/unitTree.ts'
import {
  type MeasuredWindow,
  valueFinder,
  type Window,
  wholeValue,
  windowValues,
} from '../lists/windowValues.ts'
import { indexSpeaking } from './indexSpeaking.ts'
import { spreadOfWeeks } from './spreadOfWeeks.ts'

export interface OfficialPoints {
  period: string
  component: string
  score: number | null
  rank: number | null
  of: number | null
}

export interface UnitPointsRow {
  unit: Unit
  /** Of the index itself; null where nothing is measured. */
  total: ComponentPoints | null
  /** By component. */
  components: ReadonlyMap<string, ComponentPoints>
  /** Grades that the measured points allow, the lower one first; null where none can be told. */
  grade: { low: Band; high: Band } | null
  /** Indicators with fewer cases than are ranked. */
  few: string[]
  /** What was published of the unit for this very period. */
  official: OfficialPoints[]
}

export interface UnitPoints {
  index: IndexMeta
  edition: string
  /** The first level below the index, in the order of the tree. */
  groups: ComponentMeta[]
  tree: readonly ComponentMeta[]
  parts: readonly IndexPart[]
  definitions: IndicatorDefinition[]
  bands: Band[]
  complete: boolean
  /** The unit that is looked at. */
  chosen: UnitPointsRow
  /** The units below it. */
  rows: UnitPointsRow[]
  compared: ComparedPoints
}

/** The units of `parent` that are compared, and the one that is looked at. */
export interface UnitPointsOptions extends UnitsSideBySide {
  index: string
  /** The unit looked at. */
  unit: string
  /** Code of the period, which says the year and with what official figures compare. */
  period: string
  window: Window
  asOf: string
  /** Of the rank intervals; 1000 and 1 if absent. */
  draws?: number
  seed?: number
}

/**
 * Estimated points of a unit and of the units of one kind below a parent over a window of days, compared
 * among like ones; null where no indicator speaks for the edition in force. @throws RangeError for unknown codes
 */
export const unitPoints = answerOf(
  'unit points',
  async (
    database,
    { index, unit, period, window, asOf, draws = 1000, seed = 1, ...beside }: UnitPointsOptions,
    signal,
  ): Promise<UnitPoints | null> => {
    const speaking = await indexSpeaking(database, { index }, signal)
    const [list, all, scores] = await Promise.all([
      unitList(database, {}, signal),
      indicatorList(database, {}, signal),
      scoresOfUnits(database, { index }, signal),
    ])
    const spoken = speaking.inYear(period)
    if (spoken === null) return null
    const { tree, parts, edition } = spoken
    const definitions = all.filter(({ indicator }) => parts.some((part) => part.indicator === indicator))
    const codes = (byField: boolean) =>
      definitions
        .filter(({ kind }) => (kind === 'rate' || kind === 'duration') === byField)
        .map(({ indicator }) => indicator)
    const chosen = knownUnit(new Map(list.map((one) => [one.unit, one])), unit)
    const below = unitsBeside(list, beside, window)
    const units = [...new Set([unit, ...below.map((one) => one.unit)])]
    const indicators = definitions.map(({ indicator }) => indicator)
    const of = { windows: [window], asOf }
    const peers = below.map((one) => one.unit)
    const rates = definitions.filter(({ kind }) => kind === 'rate')
    const [values, cells, bands, factorOf] = await Promise.all([
      windowValues(database, { ...of, units, indicators }, signal),
      windowValues(database, { ...of, units: peers, indicators: codes(true), byField: true }, signal),
      bandList(database, { index, edition }, signal),
      spreadOfWeeks(database, { parent: beside.parent, window, asOf, rates }, signal),
    ])
    const find = valueFinder(values)
    const rowOf = (one: Unit): UnitPointsRow => {
      const at = (indicator: string) => find(one.unit, indicator, window)
      const components = componentPoints(tree, parts, (indicator) => wholeValue(at(indicator)))
      const total = components.find(({ component }) => component === index) ?? null
      return {
        unit: one,
        total,
        components: new Map(components.map((row) => [row.component, row])),
        grade: total && gradeSpan(bands, total),
        few: definitions
          .filter(({ indicator, minimum }) => {
            const { value, denominator } = at(indicator)
            return value !== null && minimum !== null && (denominator ?? 0) < minimum
          })
          .map(({ indicator }) => indicator),
        official: scores
          .filter((score) => score.unit === one.unit && score.period === period)
          .map(({ component, score, rank_published, units_ranked }) => {
            return { period, component, score, rank: rank_published, of: units_ranked }
          }),
      }
    }
    const fixed = new Set(codes(false))
    const ofOneDate = values.filter((one) => fixed.has(one.indicator) && peers.includes(one.unit))
    return {
      index: speaking.index,
      edition,
      groups: [...(tree.children.get(index) ?? [])],
      tree: tree.ordered,
      parts,
      definitions,
      bands,
      complete: isComplete(window, asOf),
      chosen: rowOf(chosen),
      rows: below.map(rowOf),
      compared: comparedPoints(
        { parts, indicators: definitions, counts: [...cells, ...ofOneDate].flatMap(countsOf), factorOf },
        { draws, seed },
      ),
    }
  },
)

function countsOf({ unit, indicator, field, numerator, denominator }: MeasuredWindow) {
  return numerator === null || denominator === null
    ? []
    : [{ unit, indicator, field, numerator, denominator }]
}
