import type { Table } from '../../src/engine/contract.ts'
import type { FormLists, MeasurementRow } from '../../src/intake/forms/FormLists.ts'
import type { OpenPackage } from '../database/openPackage.ts'
import { ownRows } from './ownRows.ts'

/** What report forms are held against: what a package declares, and the measurements that a folder holds. */
export async function formLists({ run }: OpenPackage, folder: string): Promise<FormLists> {
  const rows = async <T>(table: Table, columns: string) =>
    (await run({
      sql: `SELECT ${columns} FROM ${table} ORDER BY ALL`,
      values: [],
      tables: [table],
    })) as unknown as T
  const days = 'CAST(valid_from AS VARCHAR) AS valid_from, CAST(valid_to AS VARCHAR) AS valid_to'
  return {
    forms: await rows('forms', 'form, "column", heads, indicator, part, identity, title'),
    indicators: await rows('indicators', 'indicator, kind'),
    units: await rows('units', `unit, name_vi, name_en, aliases, kind, ${days}`),
    unit_links: await rows('unit_links', 'old, new, CAST("date" AS VARCHAR) AS "date", relation'),
    unit_groups: await rows('unit_groups', `"group", unit, ${days}`),
    measurements: ownRows(folder, 'measurements').map((row) => ({
      ...row,
      days: row.days ?? 1,
    })) as unknown as MeasurementRow[],
  }
}
