import { DuckDBInstance } from '@duckdb/node-api'
import type { CountedDays } from '../../src/domain/forecast/sumsBetween.ts'
import sql from './weeklyCounts.sql?raw'

/** By unit, then by indicator. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, readonly CountedDays[]>>

/** Cases of rates in a Parquet file of measurements. */
export async function countsIn(file: string, indicators: readonly string[]): Promise<Counts> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const quoted = file.replaceAll("'", "''")
    await connection.run(`CREATE TABLE measurements AS FROM read_parquet('${quoted}')`)
    await connection.run("CREATE TABLE units AS FROM read_csv('data/units.csv', all_varchar = true)")
    const answer = await connection.runAndReadAll(sql, [indicators.join(',')])
    const counts = new Map<string, Map<string, CountedDays[]>>()
    for (const [unit, indicator, start, days, numerator, denominator] of answer.getRows()) {
      const own = counts.get(String(unit)) ?? new Map<string, CountedDays[]>()
      const rows = own.get(String(indicator)) ?? []
      rows.push({
        start: Number(start),
        days: Number(days),
        numerator: Number(numerator),
        denominator: Number(denominator),
      })
      counts.set(String(unit), own.set(String(indicator), rows))
    }
    return counts
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
