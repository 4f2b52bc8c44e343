import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const src = path.resolve(import.meta.dirname, '..')

const texts = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|examples\./.test(file))
  .map((file) => readFileSync(path.join(src, file), 'utf8'))

/** Answers are kept under names and requests: two questions of one name would give each other’s. */
test('every question has a name of its own', () => {
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\banswerOf\(\s*'([^']+)'/g)].map(([, name]) => name),
  )
  expect(names.length).toBeGreaterThan(60)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

test('no key of an answer is written by hand: but of what was prepared, is drawn at random, stands in a given file or is asked in the reader’s own words', () => {
  const keys = texts.flatMap((text) => [...text.matchAll(/queryKey: \[([^\]]*)\]/g)].map(([, key]) => key))
  expect(keys.sort()).toEqual([
    "'intake rows', id, opened, i, shown",
    "'prepared overview'",
    "'prepared paths', span",
    "version, 'rank-draws', name, spread, withErrors",
    "version, 'typed sql', sql",
    'version, question.question, request',
  ])
})
