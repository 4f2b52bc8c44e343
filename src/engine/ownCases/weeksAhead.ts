import type { CaseRules } from '../../derive/caseRules.ts'
import type { Execute } from '../loadCsv.ts'
import type { WeekAhead } from '../Progress.ts'
import dayCounts from './weeksAhead.sql?raw'

/** The weekly rate on time of all dossiers, from few columns: it is there before everything is counted. */
export interface WeeksAhead {
  /** What it reads of `dossiers`. */
  columns: readonly string[]
  begin(): Promise<void>
  /** Counts the rows in `case_rows`. */
  add(): Promise<void>
  /** Whole weeks, from the first day that is measured. */
  end(measuredFrom: string | null): Promise<WeekAhead[]>
}

/** Null where the rules ask for more than these few columns. */
export function weeksAhead(execute: Execute, rules: CaseRules): WeeksAhead | null {
  if (rules.pausedCounts === 'running') return null
  const withStatus = rules.withdrawnCounts === 'excluded' ? ['status'] : []
  const columns = ['type', 'unit', 'due_original', 'due', 'finished', 'transferred', ...withStatus]
  const count = withStatus.length > 0 ? dayCounts : dayCounts.replace('status IS', 'NULL IS')
  return {
    columns,
    async begin() {
      await execute('CREATE OR REPLACE TABLE days_ahead (finished_on DATE, on_time BIGINT, due BIGINT)')
    },
    async add() {
      await execute(count)
    },
    async end(measuredFrom) {
      const from = measuredFrom === null ? '' : `AND finished_on >= DATE '${measuredFrom}'`
      const rows = await execute(`
        SELECT CAST(CAST(date_trunc('week', finished_on) AS DATE) AS VARCHAR) AS monday,
          CAST(sum(on_time) AS DOUBLE) AS on_time, CAST(sum(due) AS DOUBLE) AS due
        FROM days_ahead WHERE due > 0 ${from} GROUP BY ALL ORDER BY monday`)
      await execute('DROP TABLE days_ahead')
      return rows.map(({ monday, on_time, due }) => ({
        monday: String(monday),
        onTime: Number(on_time),
        due: Number(due),
      }))
    },
  }
}
