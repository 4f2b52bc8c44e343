import { expect, test } from 'vitest'
import { closingLines } from './closingLines.mjs'

const file = (name: string, seconds: number, assertions: number) => ({
  name: `/here/${name}`,
  startTime: 1000,
  endTime: 1000 + seconds * 1000,
  assertionResults: [{ meta: { assertions } }, {}],
})
const report = (passed: number, failed: number, ...testResults: ReturnType<typeof file>[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numFailedTestSuites: failed,
  testResults,
})
const at = { root: '/here', isSound: true }

test('the slowest files come first, ten at most, then the assertions of all runs and the counts alone', () => {
  const many = Array.from({ length: 12 }, (_, i) => file(`${i}.test.ts`, i, 2))
  const { lines, passed, failed } = closingLines(
    [report(20, 0, ...many), report(1, 0, file('a.ts', 20.04, 5))],
    at,
  )
  expect(lines).toHaveLength(13)
  expect(lines[1]).toBe('   20.0 s  a.ts')
  expect(lines[2]).toBe('   11.0 s  11.test.ts')
  expect(lines.slice(-2)).toEqual(['29 assertions executed', '21 passed, 0 failed'])
  expect([passed, failed]).toEqual([21, 0])
})

test('a run that ended badly has failed, though no test of it did', () => {
  const isSound = false
  expect(closingLines([report(3, 0)], { ...at, isSound }).lines.at(-1)).toBe('3 passed, 1 failed')
  expect(closingLines([], { ...at, isSound }).failed).toBe(1)
  expect(closingLines([report(3, 2)], { ...at, isSound }).failed).toBe(2)
})
