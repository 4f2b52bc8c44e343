import { expect, test } from 'vitest'
import { caseBatches } from './caseBatches.ts'

const files = [
  { table: 'dossiers', file: 'a.parquet', rows: 999_999 },
  { table: 'steps', file: 'b.parquet', rows: 5_000_000 },
  { table: 'dossiers', file: "c'.parquet", rows: 2_000_000 },
  { table: 'dossiers', file: 'd.parquet', rows: 1 },
] as const

test('a batch ends with the file of dossiers that makes it a million', () => {
  expect(caseBatches('/cases', files)).toEqual([
    "read_parquet(['/cases/a.parquet', '/cases/c''.parquet'], hive_partitioning = false)",
    "read_parquet(['/cases/d.parquet'], hive_partitioning = false)",
  ])
})

test('no dossiers make no batch', () => {
  expect(caseBatches('/cases', files.slice(1, 2))).toEqual([])
})
