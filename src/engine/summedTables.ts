import type { Table } from './contract.ts'

/** What the sums of units are made of. */
export const summedTables: readonly Table[] = ['units', 'indicators', 'measurements']
