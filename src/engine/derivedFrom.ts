import { calendarSql } from '../derive/calendarSql.ts'
import type { Table } from './contract.ts'
import type { DataPackage } from './dataPackage.ts'

/** Statements that make what a package derives from one of its tables, once it is there. */
export function derivedFrom(table: Table, { rules }: DataPackage): string[] {
  return table === 'events' ? calendarSql(rules) : []
}
