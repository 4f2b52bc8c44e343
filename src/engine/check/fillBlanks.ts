import type { Table } from '../contract.ts'
import type { Execute } from '../Execute.ts'

/** What stands for a cell that may be left out, where a screen must write something. */
const blanks: Partial<Record<Table, Readonly<Record<string, string>>>> = {
  indices: { name_vi: '"index"', name_en: 'coalesce(name_vi, "index")', scale: `'points'`, decimals: '2' },
  components: { name_vi: 'component', status: `'unverified'` },
  bands: { name_vi: 'band' },
  places: { name_vi: 'place', kind: `'province'` },
  units: { name_vi: 'unit', kind: `CASE WHEN parent IS NULL THEN 'city' ELSE 'affiliate' END` },
  unit_links: { relation: `'part'`, status: `'unverified'` },
  unit_groups: { name_vi: '"group"' },
  responsibilities: { status: `'unverified'` },
  indicators: { name_vi: 'indicator', measure: `''` },
  proxies: { status: `'unverified'` },
  forms: { status: `'unverified'` },
  targets: { status: `'unverified'` },
  sources: { title: 'source' },
}

/** The code stands for a name that is not there, and what nobody vouches for is unverified. */
export async function fillBlanks(execute: Execute, table: Table): Promise<void> {
  const columns = Object.entries(blanks[table] ?? {})
  if (columns.length === 0) return
  const set = columns.map(([name, value]) => `${name} = coalesce(${name}, ${value})`).join(', ')
  await execute(`UPDATE ${table} SET ${set} WHERE ${columns.map(([name]) => `${name} IS NULL`).join(' OR ')}`)
}
