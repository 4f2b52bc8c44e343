import { contract, type Table } from './contract.ts'
import type { Execute } from './Execute.ts'
import { sqlName } from './sqlText.ts'

/**
 * Takes out the rows of a table before `from` (a rowid) whose key a row from there on has too: the later one wins.
 * Scores alone, or printed ranks alone, take over the other from the earlier row; a rank only with the same score.
 */
export async function layOver(execute: Execute, table: Table, from: number): Promise<void> {
  const keys = contract[table].key.map(sqlName)
  const same = keys.map((key) => `later.${key} IS NOT DISTINCT FROM earlier.${key}`).join(' AND ')
  const name = sqlName(table)
  const pairs = `earlier.rowid < ${from} AND later.rowid >= ${from}`
  if (table === 'scores') {
    await execute(`UPDATE scores AS later SET
      score = coalesce(later.score, earlier.score),
      rank_published = coalesce(
        later.rank_published,
        CASE WHEN later.score IS NULL OR abs(later.score - earlier.score) <= ${rounding} THEN earlier.rank_published END
      )
      FROM scores AS earlier WHERE ${same} AND ${pairs}`)
  }
  await execute(`DELETE FROM ${name} WHERE rowid IN (
    SELECT earlier.rowid FROM ${name} AS earlier JOIN ${name} AS later ON ${same} WHERE ${pairs})`)
}

/** A step of the last decimal that the index is published with. */
const rounding = `(SELECT 1.01 * power(10, -decimals) FROM indices WHERE indices."index" = later."index")`
