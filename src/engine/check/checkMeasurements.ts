import type { Fault } from '../DataError.ts'
import type { Execute } from '../Execute.ts'
import { sqlString } from '../sqlText.ts'
import type { Checking } from './Checking.ts'
import { checkTable } from './checkTable.ts'

/**
 * Takes the rows at fault out of the measurements, indicator by indicator, so that what is asked meanwhile does
 * not wait long.
 */
export async function checkMeasurements(execute: Execute, checking: Checking): Promise<Fault[]> {
  const indicators = await execute(
    'SELECT DISTINCT indicator FROM measurements ORDER BY indicator NULLS FIRST',
  )
  const checked = { table: 'measurements' as const, files: checking.measured, checking }
  const faults: Fault[] = []
  for (const { indicator } of indicators) {
    const where = indicator === null ? 'r.indicator IS NULL' : `r.indicator = ${sqlString(String(indicator))}`
    faults.push(...(await checkTable(execute, { ...checked, where })))
  }
  return faults
}
