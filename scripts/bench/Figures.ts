import type { Browser } from 'playwright-core'

export interface Measured {
  what: string
  /** Null for what never happened. */
  value: number | null
  unit: 'ms' | 's' | 'kB' | 'MB' | '×'
  /** Budget, where there is one. */
  most?: number
  /** The lowest and highest of what was measured; of clicks the quartiles. */
  spread?: readonly [low: number, high: number] | undefined
  /** The same of the build that is measured beside, in turn with this one. */
  before?: number | null | undefined
  note?: string
}

export interface Bench {
  browser: Browser
  /** Of the served build. */
  address: string
  /** Of another build that is served beside, where there is one. */
  beside: string | null
  /** Folder with dist/ and public/. */
  root: string
  runs: number
  /** Those that are clicked on; all if absent. */
  screens?: readonly string[] | undefined
  /** Cases as Parquet that are dropped instead of made ones. */
  file?: string | undefined
}

export type Measure = (bench: Bench) => Promise<Measured[]>
