import { dataDate } from '../../../src/answers/data/dataDate.ts'
import { knownUnit, unitList } from '../../../src/answers/lists/unitTree.ts'
import { foundOf, pointsOf } from '../../../src/answers/signals/foundOf.ts'
import { measuredUntil } from '../../../src/answers/signals/measuredUntil.ts'
import type { Signal } from '../../../src/answers/signals/Signal.ts'
import { signals } from '../../../src/answers/signals/signals.ts'
import { comparedPeriods } from '../../../src/domain/indicator/comparedPeriods.ts'
import { isComplete, periodNamed } from '../../../src/domain/indicator/period.ts'
import { refused } from '../../../src/domain/refused.ts'
import type { Database } from '../../../src/engine/Database.ts'
import { alertsText } from '../../../src/reports/alertsText.ts'
import type { Context, OptionValues, Question } from '../Question.ts'
import { withoutNoise } from '../withoutNoise.ts'

/**
 * The list of signals of one week that every screen shows: of the units directly below the city, of one unit, or
 * with `--children` of it and the units directly below it. A row for each rule by which something was found.
 */
export const alertsQuestion: Question = {
  name: 'alerts',
  options: { week: { type: 'string' }, unit: { type: 'string' }, children: { type: 'boolean' } },
  required: ['week'],
  columns: ['unit', 'indicator', 'rule', 'since', 'observed', 'expected', 'waiting', 'points'],
  async answer(database, options, context) {
    const { rows } = await alertsAsked(database, options, context)
    const { alerts: said } = context.words
    for (const { unit, definition, missed } of rows) {
      if (missed?.month)
        context.warn(
          context.words.measured.inMonth(missed.month, said.noWeeks(unit.unit, definition.indicator)),
        )
    }
    return rows.flatMap(rowsOf)
  },
  async text(database, options, context) {
    const { simulated, words } = context
    const asked = await alertsAsked(database, options, context)
    const { unit, week, isOver } = asked
    if (!isOver) return words.alerts.notOver(week.period, week.end)
    const measured = await measuredUntil(database, { unit: unit.unit, period: week })
    return alertsText({ ...asked, simulated, measured })
  },
}

/** The signals of the week in their order; none, and a warning, where it is not over. */
async function alertsAsked(database: Database, options: OptionValues, { today, words, warn }: Context) {
  const week = weekOption(String(options.week))
  const units = new Map((await unitList(database, {})).map((one) => [one.unit, one]))
  const asOf = (await dataDate(database, { asOf: today })) ?? week.end
  const root = [...units.values()].find(({ parent }) => parent === null)?.unit ?? 'HN'
  const unit = knownUnit(units, String(options.unit ?? root))
  if (!isComplete(week, asOf)) {
    warn(words.alerts.notOver(week.period, week.end))
    return { unit, week, asOf, isOver: false, rows: [] }
  }
  const below = async (parent: string | null) => {
    if (parent === null) return []
    const { rows, together } = await signals(database, { parent, period: week, asOf })
    for (const { definition, kind, common } of together) {
      if (common === null) continue
      const from = common.since.period === week.period ? null : common.since.period
      const ofKind = words.indicators.lower(words.indicators.unitKinds[kind] ?? kind)
      warn(words.alerts.common(words.format.name(definition), ofKind, from, common.times))
    }
    return rows
  }
  const isList = options.unit === undefined || options.children === true
  const own = (await below(unit.parent)).filter((row) => row.unit.unit === unit.unit)
  return { unit, week, asOf, isOver: true, rows: [...own, ...(isList ? await below(unit.unit) : [])] }
}

function rowsOf(signal: Signal) {
  const { unit, definition, waiting } = signal
  return foundOf(signal).map(({ rule, since, observed, expected }) => ({
    unit: unit.unit,
    indicator: definition.indicator,
    rule,
    since: since.period,
    observed,
    expected: withoutNoise(expected),
    waiting,
    points: withoutNoise(pointsOf([signal])),
  }))
}

/** @throws RangeError unless the text is an ISO week */
function weekOption(text: string) {
  if (comparedPeriods(text, 'civil')?.grain !== 'week') throw refused(['not a week', text])
  return periodNamed(text, 'civil')
}
