import { type Cells, castsOf } from './check/loadCells.ts'
import type { Execute } from './Execute.ts'
import { sqlName } from './sqlText.ts'

/** Fewer rows are read thoroughly before they are looked at. */
const many = 10_000

/**
 * Whether many cells, all text, are what a plain cast makes of them: of their types and cleanly written, as what this
 * project writes is. Looked for among those of a column that differ, which takes a tenth of reading each thoroughly.
 */
export async function arePlain(
  execute: Execute,
  { table, from, types }: Pick<Cells, 'table' | 'from' | 'types'>,
): Promise<boolean> {
  const [counted] = await execute(`SELECT count(*) AS n FROM ${from}`)
  if (Number(counted?.n) < many) return false
  const plain = castsOf({ table, types, plain: true })
  const others = castsOf({ table, types }).map(({ column, value, wrong }, i) => {
    const isOther = `(${value}) IS DISTINCT FROM (${plain[i]?.value}) OR (${wrong ?? 'false'})`
    // As a condition it would be asked of every row, before they are told apart.
    return `(SELECT bool_or(${isOther}) FROM (SELECT DISTINCT ${sqlName(column)} FROM ${from}))`
  })
  const [found] = await execute(`SELECT coalesce(${others.join(' OR ')}, false) AS other`)
  return found?.other === false
}
