import type { Browser } from 'playwright-core'

export interface Measured {
  what: string
  /** Null for what never happened. */
  value: number | null
  unit: 'ms' | 's' | 'kB' | 'MB' | '×'
  /** Budget, where there is one. */
  most?: number
  note?: string
}

export interface Bench {
  browser: Browser
  /** Of the served build. */
  address: string
  /** Folder with dist/ and public/. */
  root: string
  runs: number
  /** Cases as Parquet that are dropped instead of made ones. */
  file?: string
}

export type Measure = (bench: Bench) => Promise<Measured[]>
