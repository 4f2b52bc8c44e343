import type { Table } from '../../src/engine/contract.ts'
import benchmarks from './knownOn/benchmarks.sql?raw'
import closings from './knownOn/closings.sql?raw'
import dossiers from './knownOn/dossiers.sql?raw'
import measurements from './knownOn/measurements.sql?raw'
import publications from './knownOn/publications.sql?raw'
import published_figures from './knownOn/published_figures.sql?raw'
import scores from './knownOn/scores.sql?raw'
import steps from './knownOn/steps.sql?raw'
import unit_scores from './knownOn/unit_scores.sql?raw'

interface Cut {
  sql: string
  /** A table that must be there first. */
  after?: Table
}

const cuts: Partial<Record<Table, Cut>> = {
  measurements: { sql: measurements },
  closings: { sql: closings },
  dossiers: { sql: dossiers, after: 'units' },
  steps: { sql: steps },
  publications: { sql: publications },
  scores: { sql: scores, after: 'publications' },
  benchmarks: { sql: benchmarks, after: 'publications' },
  unit_scores: { sql: unit_scores },
  published_figures: { sql: published_figures },
}

export interface KnownOn {
  /** Lays the day ready for the statements. */
  begin: string
  /** Takes from a table, once it is there, what happened after the day. */
  cut(table: Table): string[]
  /** The table that must be there before. */
  after(table: Table): Table | undefined
}

/** What a package knew at the end of a day (ISO date): nothing that happened later. */
export function knownOn(today: string): KnownOn {
  return {
    begin: `SET VARIABLE today = DATE '${today}'`,
    cut: (table) => cuts[table]?.sql.split(';') ?? [],
    after: (table) => cuts[table]?.after,
  }
}
