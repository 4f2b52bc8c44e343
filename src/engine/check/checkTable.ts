import { contract, type Table } from '../contract.ts'
import type { Fault } from '../DataError.ts'
import type { Execute } from '../Execute.ts'
import { sqlName } from '../sqlText.ts'
import { tableColumns } from '../tableColumns.ts'
import { type Checked, remember } from './Checking.ts'
import { checkStructure, takeRefused } from './checkStructure.ts'
import { type FoundRows, takeOut } from './faultyRows.ts'
import { overlappingDays, sharedDays } from './overlappingDays.ts'
import type { Rule } from './Rule.ts'
import { tableRules } from './tableRules.ts'

/**
 * Takes the rows at fault out of a table and names them: keys that are there twice, then what breaks a rule and
 * days that are measured twice, then what a structure at fault takes with it.
 */
export async function checkTable(execute: Execute, checked: Checked): Promise<Fault[]> {
  await takeRefused(execute, checked)
  const repeats = await mayRepeat(execute, checked)
  const faults = [
    ...(await takeOut(execute, checked, repeats ? twice(checked) : [])),
    ...(await brokenRules(execute, checked)),
    ...(await takeOut(
      execute,
      checked,
      repeats && checked.table === 'measurements' ? overlappingDays(checked) : [],
    )),
  ]
  remember(checked.checking, faults)
  const structure = await checkStructure(execute, checked)
  remember(checked.checking, structure)
  if (structure.length > 0) await takeRefused(execute, checked)
  return [...faults, ...structure]
}

const keysOf = (table: Table) => contract[table].key.map((name) => `r.${sqlName(name)}`).join(', ')

/** Whether rows have one key, or measure one day: asked once for both, which takes half the time. */
async function mayRepeat(execute: Execute, { table, where = 'true' }: Checked): Promise<boolean> {
  const shared =
    table === 'measurements'
      ? sharedDays(where)
      : `SELECT 1 FROM ${sqlName(table)} AS r WHERE ${where} GROUP BY ${keysOf(table)} HAVING count(*) > 1`
  const [found] = await execute(`SELECT count(*) AS n FROM (${shared})`)
  return Number(found?.n) > 0
}

/** Rows of one key: all of them where they differ, all but the first where they are the same. */
function twice({ table, where = 'true' }: Checked): FoundRows[] {
  const keys = keysOf(table)
  const cells = tableColumns(table).map(([name]) => `r.${sqlName(name)}`)
  const value = `concat_ws(' / ', ${keys})`
  const groups = `SELECT r.rowid AS position, ${value} AS value,
      min(r.rowid) OVER same AS first,
      count(*) OVER same AS n,
      count(*) OVER (PARTITION BY ${cells.join(', ')}) AS alike
    FROM ${sqlName(table)} AS r WHERE ${where} WINDOW same AS (PARTITION BY ${keys})`
  const rows = (which: string) =>
    `SELECT position, value, CAST(NULL AS VARCHAR) AS detail FROM (${groups}) WHERE n > 1 AND ${which}`
  const column = contract[table].key.join(', ')
  return [
    { code: 'key-twice', column, sql: rows('alike < n') },
    { code: 'row-twice', column, sql: rows('alike = n AND position > first') },
  ]
}

/** Each round takes out the rows that break a rule; what named them falls in the next. */
async function brokenRules(execute: Execute, checked: Checked): Promise<Fault[]> {
  const { table, checking } = checked
  const { joins = [], rules } = tableRules(table)
  const holds = ({ needs = [] }: { needs?: readonly Table[] }) =>
    needs.every((one) => checking.present.has(one))
  const from = [`${sqlName(table)} AS r`, ...joins.filter(holds).map(({ sql }) => sql)].join(' ')
  const asked = [...rules, ...ownReference(table), ...dateRules(checked)]
    .filter(holds)
    .toSorted((a, b) => Number(a.keeps === true) - Number(b.keeps === true))
  const faults: Fault[] = []
  for (let kept = false; ; kept = true) {
    const found = await firstBroken(
      execute,
      { from, where: checked.where ?? 'true' },
      asked.filter(({ keeps }) => !keeps || !kept),
    )
    if (found.length === 0) return faults
    faults.push(...(await takeOut(execute, checked, found)))
    if (found.every(({ keeps }) => keeps)) return faults
  }
}

async function firstBroken(
  execute: Execute,
  { from, where }: { from: string; where: string },
  rules: readonly Rule[],
): Promise<FoundRows[]> {
  if (rules.length === 0) return []
  const which = `CASE ${rules.map(({ wrong }, i) => `WHEN (${wrong}) THEN ${i}`).join(' ')} END`
  const broken = await execute(
    `SELECT rule FROM (SELECT ${which} AS rule FROM ${from} WHERE ${where}) WHERE rule IS NOT NULL GROUP BY rule ORDER BY rule`,
  )
  return broken.flatMap(({ rule }) => {
    const one = rules[Number(rule)]
    if (one === undefined) return []
    const { code, column, keeps, value = `r.${sqlName(column)}`, detail = 'NULL' } = one
    const sql = `SELECT r.rowid AS position, CAST(${value} AS VARCHAR) AS value, CAST(${detail} AS VARCHAR) AS detail
      FROM ${from} WHERE ${where} AND (${which}) = ${rule}`
    return [{ code, column, sql, ...(keeps && { keeps }) }]
  })
}

/** A unit whose parent is no unit, and one that is its own parent's parent. */
function ownReference(table: Table): Rule[] {
  if (table !== 'units') return []
  return [
    {
      code: 'unit-parent',
      column: 'parent',
      wrong: `r.unit <> 'HN' AND r.parent IS NULL AND EXISTS (SELECT 1 FROM units WHERE unit = 'HN')`,
      value: 'r.unit',
    },
    {
      code: 'code-unknown',
      column: 'parent',
      wrong: 'r.parent IS NOT NULL AND NOT EXISTS (SELECT 1 FROM units WHERE units.unit = r.parent)',
      detail: `'units'`,
    },
    {
      code: 'unit-cycle',
      column: 'parent',
      wrong: `r.unit NOT IN (
        WITH RECURSIVE reached(unit) AS (
          SELECT unit FROM units AS top
          WHERE parent IS NULL OR NOT EXISTS (SELECT 1 FROM units WHERE units.unit = top.parent)
          UNION
          SELECT units.unit FROM units JOIN reached ON units.parent = reached.unit
        )
        SELECT unit FROM reached
      )`,
      value: 'r.unit',
    },
  ]
}

/** Nothing is known of what comes after the data's date. */
function dateRules({ table, checking: { asOf } }: Checked): Rule[] {
  const column = table === 'measurements' ? 'date' : table === 'dossiers' ? 'received' : null
  if (column === null || asOf === null) return []
  return [
    {
      code: 'date-after',
      column,
      wrong: `CAST(r.${sqlName(column)} AS DATE) > DATE '${asOf}'`,
      detail: `'${asOf}'`,
    },
  ]
}
