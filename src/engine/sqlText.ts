import type { ColumnType } from './contract.ts'

export const sqlTypes: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
}

export const sqlName = (name: string) => `"${name.replaceAll('"', '""')}"`

export const sqlString = (text: string) => `'${text.replaceAll("'", "''")}'`
