import type { Row } from './Database.ts'

/** Runs a statement that is no question: what makes tables. */
export type Execute = (sql: string) => Promise<Row[]>
