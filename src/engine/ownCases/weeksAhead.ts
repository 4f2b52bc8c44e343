import { countedDue, onTime } from '../../derive/caseJudging.ts'
import type { CaseRules } from '../../derive/caseRules.ts'
import type { Execute } from '../Execute.ts'
import type { WeekAhead } from '../Progress.ts'

/** The weekly rate on time of all dossiers, from few columns: it is there before everything is counted. */
export interface WeeksAhead {
  /** What it reads of `dossiers`. */
  columns: readonly string[]
  begin(): Promise<void>
  /** Counts the rows in `case_rows`. */
  add(): Promise<void>
  /** Whole weeks, from the first day that is measured; null: these columns do not say, `columns` are others now. */
  end(measuredFrom: string | null): Promise<WeekAhead[] | null>
}

/**
 * Judges cases as src/derive/judgedCases.sql does, of which this is the part that needs no calendar and no register:
 * a case that was handed over was open then, and so is none of those that are rated.
 * Null where the rules ask for more.
 */
export function weeksAhead(execute: Execute, rules: CaseRules): WeeksAhead | null {
  if (rules.pausedCounts === 'running') return null
  const [first, other] = rules.dueCounts === 'current' ? ['due', 'due_original'] : ['due_original', 'due']
  const withStatus = rules.withdrawnCounts === 'excluded'
  const always = ['type', first, 'finished', 'transferred', ...(withStatus ? ['status'] : [])]
  let both = false
  return {
    get columns() {
      return both ? [...always, other] : always
    },
    async begin() {
      await execute(
        'CREATE OR REPLACE TABLE days_ahead (finished_on DATE, on_time BIGINT, due BIGINT, cases BIGINT)',
      )
    },
    async add() {
      const due = both ? countedDue(rules, 'due_original', 'due') : first
      await execute(`
        INSERT INTO days_ahead
        SELECT CAST(finished AS DATE), count(*) FILTER (WHERE ${onTime(rules, 'finished', due)}), count(${due}), count(*)
        FROM case_rows
        WHERE "type" = 'procedure' AND finished IS NOT NULL AND transferred IS NOT TRUE
          ${withStatus ? "AND status IS DISTINCT FROM 'withdrawn'" : ''}
        GROUP BY ALL`)
    },
    async end(measuredFrom) {
      const [lacking] = await execute('SELECT CAST(sum(cases - due) AS DOUBLE) AS n FROM days_ahead')
      if (!both && Number(lacking?.n ?? 0) > 0) {
        both = true
        return null
      }
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
