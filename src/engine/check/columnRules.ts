import { type Column, contract, type Table } from '../contract.ts'
import { sqlName, sqlString } from '../sqlText.ts'
import { tableColumns } from '../tableColumns.ts'
import type { Rule } from './Rule.ts'

/** Cells without which a row says nothing, besides its key. */
const needed: Partial<Record<Table, readonly string[]>> = {
  editions: ['first_year'],
  benchmarks: ['score'],
  unit_links: ['date'],
  dossiers: ['type', 'unit', 'received'],
  steps: ['unit', 'step'],
}

/** Words that decide how something is computed: one that is unknown is a structure at fault. */
export const structureWords: Partial<Record<Table, readonly string[]>> = {
  components: ['aggregation'],
  indicators: ['kind', 'direction'],
  proxies: ['rule'],
}

/** Codes that addresses, files and statements carry. */
const codes: Partial<Record<Table, readonly string[]>> = {
  indices: ['index'],
  editions: ['edition'],
  components: ['tree', 'component'],
  places: ['place'],
  units: ['unit'],
  indicators: ['indicator'],
}

const freeCodes: Partial<Record<Table, readonly string[]>> = { dossiers: ['dossier'], steps: ['dossier'] }

/** What the contract itself says of the columns of a table. */
export function columnRules(table: Table): Rule[] {
  const columns = tableColumns(table)
  const key: readonly string[] = contract[table].key
  const filled = columns
    .map(([name, column]) => ({ name, column }))
    .filter(({ name, column }) => (column.required && key.includes(name)) || needed[table]?.includes(name))
  return [
    ...filled.map(
      ({ name }): Rule => ({ code: 'value-missing', column: name, wrong: `r.${sqlName(name)} IS NULL` }),
    ),
    ...(codes[table] ?? []).map(codeRule),
    ...(freeCodes[table] ?? []).map(
      (name): Rule => ({
        code: 'code-nul',
        column: name,
        wrong: `contains(r.${sqlName(name)}, chr(0))`,
        value: `replace(r.${sqlName(name)}, chr(0), '␀')`,
      }),
    ),
    ...columns.flatMap(([name, column]) => wordRule(table, name, column)),
    ...columns.flatMap(([name, column]) => referenceRule(table, name, column)),
  ]
}

function codeRule(name: string): Rule {
  const cell = `r.${sqlName(name)}`
  return {
    code: 'code-characters',
    column: name,
    wrong: `NOT regexp_full_match(${cell}, '[A-Za-z0-9._-]+')`,
    value: `replace(${cell}, chr(0), '␀')`,
  }
}

function wordRule(table: Table, name: string, { words }: Column): Rule[] {
  if (words === undefined || structureWords[table]?.includes(name)) return []
  const wrong = `r.${sqlName(name)} NOT IN (${words.map(sqlString).join(', ')})`
  return [{ code: 'word-unknown', column: name, wrong, detail: sqlString(words.join(', ')) }]
}

function referenceRule(table: Table, name: string, { references }: Column): Rule[] {
  const [to = '', column = ''] = references?.split('.') ?? []
  if (to === '' || to === table) return []
  return [unknownRule({ to: to as Table, pairs: [[name, column]] })]
}

/** @param pairs columns of the row and those of the other table in which their values must exist together */
export function unknownRule({
  to,
  pairs,
}: {
  to: Table
  pairs: readonly (readonly [own: string, other: string])[]
}): Rule {
  const same = pairs.map(([own, other]) => `${to}.${sqlName(other)} = r.${sqlName(own)}`).join(' AND ')
  const known = pairs.map(([own]) => `r.${sqlName(own)} IS NOT NULL`).join(' AND ')
  const value = pairs.map(([own]) => `r.${sqlName(own)}`).join(`, ' / ', `)
  return {
    code: 'code-unknown',
    column: pairs.at(-1)?.[0] ?? '',
    wrong: `${known} AND NOT EXISTS (SELECT 1 FROM ${to} WHERE ${same})`,
    value: `concat(${value})`,
    detail: sqlString(to),
    needs: [to],
  }
}
