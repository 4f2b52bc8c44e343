import type { Database } from '../../engine/Database.ts'
import { kindsOfCases } from '../../queries/kindsOfCases.ts'
import { ask, type RowOf } from '../../queries/query.ts'
import { stepsOfCases } from '../../queries/stepsOfCases.ts'
import { workingDay } from '../../queries/workingDay.ts'
import { answerOf } from '../answerOf.ts'
import type { BottleneckScope } from './bottleneckScope.ts'

export type PathStep = Omit<RowOf<typeof stepsOfCases.columns>, 'part'>
export type CaseKind = RowOf<typeof kindsOfCases.columns>

export interface BottleneckPath {
  steps: PathStep[]
  /** Fields and procedures of all cases of this type, whatever is chosen of them. */
  kinds: CaseKind[]
  minutesADay: number
  /** Whether cases finished on time are counted too. */
  whole: boolean
}

/** The path of steps of the cases looked at, in working minutes, and what else there is to look at. */
export const bottleneckPath = answerOf(
  'bottleneck path',
  async (
    database,
    { unit, type, field, procedure, from, asOf, office }: BottleneckScope,
    signal,
  ): Promise<BottleneckPath> => {
    const whole = office !== null
    const scope = { unit, type, from, as_of: asOf, offices: office ?? '', every: whole }
    const [rows, kinds, minutesADay] = await Promise.all([
      ask(database, stepsOfCases, { ...scope, field, procedure, by: null }, signal),
      ask(database, kindsOfCases, scope, signal),
      minutesOfDay(database, signal),
    ])
    return { steps: rows.map(({ part: _, ...step }) => step), kinds, minutesADay, whole }
  },
)

export async function minutesOfDay(database: Database, signal?: AbortSignal): Promise<number> {
  const [day] = await ask(database, workingDay, {}, signal)
  if (!day) throw new Error('case_rules has no row')
  return day.minutes
}
