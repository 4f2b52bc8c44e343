import { appendFileSync, existsSync } from 'node:fs'
import { csv } from '../../src/i18n/csv.ts'
import type { DescribedFile } from '../../src/prepare/describeContents.ts'

export interface Entry {
  /** ISO, local time. */
  at: string
  who: string
  what: 'update' | 'back'
  before: readonly LoggedFile[]
  after: readonly LoggedFile[]
}

export type LoggedFile = DescribedFile & { hash: string }

const head = ['at', 'who', 'what', 'file', 'rows_before', 'rows_after', 'hash_before', 'hash_after']

/** Adds a line to the log for every file that is another than before. @returns how many lines */
export function logUpdate(file: string, { at, who, what, before, after }: Entry): number {
  const names = [...new Set([...before, ...after].map((one) => one.file))].sort()
  const lines = names.flatMap((name) => {
    const [old, now] = [before, after].map((files) => files.find((one) => one.file === name))
    if (old?.hash === now?.hash) return []
    return [[at, who, what, name, old?.rows, now?.rows, old?.hash, now?.hash]]
  })
  appendFileSync(file, csv(existsSync(file) ? lines : [head, ...lines]))
  return lines.length
}
