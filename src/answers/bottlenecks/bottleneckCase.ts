import { caseRow } from '../../queries/caseRow.ts'
import { handOvers } from '../../queries/handOvers.ts'
import { latenessBySteps } from '../../queries/latenessBySteps.ts'
import { ask, type RowOf } from '../../queries/query.ts'
import { answerOf } from '../answerOf.ts'
import { unitList } from '../lists/unitTree.ts'
import { minutesOfDay } from './bottleneckPath.ts'
import { officeOf } from './bottleneckScope.ts'

export type HandOver = RowOf<typeof handOvers.columns>

export interface BottleneckCase extends RowOf<typeof caseRow.columns> {
  steps: HandOver[]
  /** Working minutes past due, as they are divided over steps; a null step: nobody's. Empty if it is not late. */
  lateness: { step: string | null; unit: string; minutes: number }[]
  minutesADay: number
}

/** One case with all its hand-overs up to a day; null if it is not in the data. */
export const bottleneckCase = answerOf(
  'bottleneck case',
  async (
    database,
    { dossier, unit, asOf }: { dossier: string; unit: string; asOf: string },
    signal,
  ): Promise<BottleneckCase | null> => {
    const units = new Map((await unitList(database, {}, signal)).map((one) => [one.unit, one]))
    const register = dossier.split('-')[0] ?? ''
    const near = [unit, register].flatMap((code) => (units.has(code) ? [officeOf(units, code) ?? ''] : []))
    for (const office of ['', near.join()]) {
      const [row] = await ask(database, caseRow, { dossier, office, as_of: asOf }, signal)
      if (!row) continue
      const none = { from: null, type: null, field: null, procedure: null }
      const [steps, late, minutesADay] = await Promise.all([
        ask(database, handOvers, { dossier, office, as_of: asOf }, signal),
        ask(database, latenessBySteps, { ...none, unit: row.unit, as_of: asOf, dossier }, signal),
        minutesOfDay(database, signal),
      ])
      const lateness = late.map(({ step, step_unit, minutes }) => ({ step, unit: step_unit, minutes }))
      return { ...row, steps, lateness, minutesADay }
    }
    return null
  },
)
