import { existsSync, readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bottleneckPath } from '../../src/answers/bottlenecks/bottleneckPath.ts'
import type { BottleneckScope } from '../../src/answers/bottlenecks/bottleneckScope.ts'
import { startOf } from '../../src/answers/bottlenecks/pathSpans.ts'
import {
  type PreparedPaths,
  type PreparedSpan,
  preparedPath,
  preparedSpans,
} from '../../src/answers/bottlenecks/preparedPaths.ts'
import { pathsOf, readCases } from '../../src/prepare/pathsOf.ts'
import { type OpenPackage, openPackage } from '../database/openPackage.ts'

const folder = 'public/data'
const asOf = '2026-11-20'
const version = 'v'
let database: OpenPackage
const prepared = new Map<PreparedSpan, PreparedPaths>()

beforeAll(async () => {
  database = await openPackage(folder)
  await readCases(database)
  for (const span of ['month', 'quarter'] as const) {
    prepared.set(span, JSON.parse(JSON.stringify(await pathsOf(database, { span, asOf, version }))))
  }
}, 180_000)

afterAll(() => database.close())

const of = (span: PreparedSpan): PreparedPaths => {
  const found = prepared.get(span)
  if (!found) throw new Error(`nothing was prepared of ${span}`)
  return found
}

const scope = (span: PreparedSpan, change: Partial<BottleneckScope> = {}): BottleneckScope => ({
  unit: 'HN',
  type: 'procedure',
  field: null,
  procedure: null,
  from: startOf(span, asOf),
  asOf,
  office: null,
  ...change,
})

/** What the engine says when the parts of every office are there: as it is asked of one office. */
const fromAll = (asked: BottleneckScope) => bottleneckPath(database, { ...asked, office: '' })

describe('paths of all cases of the city, prepared', () => {
  test.each([
    ['all procedures', {}],
    ['a field', { field: 'Hộ tịch' }],
    ['a procedure', { procedure: 'X.HT.02' }],
    ['a procedure within its field', { field: 'Hộ tịch', procedure: 'X.HT.02' }],
    ['a procedure of another field', { field: 'Đất đai', procedure: 'X.HT.02' }],
    ['a procedure without cases', { procedure: 'NONE' }],
    ['documents', { type: 'incoming document' }],
    ['tasks', { type: 'assigned task' }],
    ['petitions', { type: 'petition' }],
  ])('are to the last figure what the engine says of all parts: %s', async (_, change) => {
    for (const span of prepared.keys()) {
      const asked = scope(span, change)
      expect(preparedPath(of(span), asked, version)).toEqual(await fromAll(asked))
    }
  })

  test('every field and procedure that has cases in the span was prepared', async () => {
    const { kinds } = await fromAll(scope('quarter'))
    const own = of('quarter').types.procedure
    expect(Object.keys(own?.fields ?? {}).sort()).toEqual(
      [...new Set(kinds.map(({ field }) => field))].sort(),
    )
    expect(Object.keys(own?.procedures ?? {}).length).toBe(kinds.length)
    expect(kinds.length).toBeGreaterThan(100)
  })

  test('cases done on time are among them', async () => {
    const late = await bottleneckPath(database, scope('quarter'))
    const whole = preparedPath(of('quarter'), scope('quarter'), version)
    expect(late.whole).toBe(false)
    expect(whole?.whole).toBe(true)
    expect(whole?.steps[0]?.cases).toBeGreaterThan(5 * (late.steps[0]?.cases ?? Number.NaN))
  })

  test('nothing of them stands for another unit, day, start, type or other data', () => {
    const asked = scope('month')
    expect(preparedPath(of('month'), asked, version)).not.toBeNull()
    for (const change of [
      { unit: 'S.TUPHAP' },
      { asOf: '2026-11-19' },
      { from: startOf('quarter', asOf) },
      { type: 'other' },
    ]) {
      expect(preparedPath(of('month'), { ...asked, ...change }, version)).toBeNull()
    }
    expect(preparedPath(of('month'), asked, 'w')).toBeNull()
  })

  test('a procedure of several fields is asked of the engine when one of them is chosen', () => {
    const steps = [['receive', 1, 2, 2, 0, 0, 0, null, 5, 6, 7, 1, 2, null, null]]
    const kinds = [
      ['A', 'P', 1, 0],
      ['B', 'P', 1, 0],
    ]
    const two: PreparedPaths = {
      ...of('month'),
      types: { procedure: { kinds, whole: steps, fields: { A: steps, B: steps }, procedures: { P: steps } } },
    }
    expect(preparedPath(two, scope('month', { field: 'A', procedure: 'P' }), version)).toBeNull()
    expect(preparedPath(two, scope('month', { procedure: 'P' }), version)?.steps).toHaveLength(1)
    expect(preparedPath(two, scope('month', { field: 'C', procedure: 'P' }), version)?.steps).toEqual([])
  })
})

test.runIf(existsSync(`${folder}/paths`))(
  'the files beside the package are small and name its version',
  () => {
    const described = JSON.parse(readFileSync(`${folder}/overview.json`, 'utf8')).version
    for (const span of preparedSpans) {
      const file = `${folder}/paths/${span}.json`
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ span, asOf, version: described })
      expect(gzipSync(readFileSync(file)).length).toBeLessThan(60_000)
      expect(statSync(file).size).toBeLessThan(200_000)
    }
  },
)
