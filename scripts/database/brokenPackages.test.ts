import { expect, test } from 'vitest'
import { broken, sound } from './brokenPackages.examples.ts'
import { expectBroken } from './brokenPackages.ts'
import { openPackage } from './openPackage.ts'
import { openPackageWasm } from './openPackageWasm.ts'

const engines = [
  { engine: 'native DuckDB', open: openPackage },
  { engine: 'DuckDB-WASM', open: openPackageWasm },
]

test('there are at least 120 broken packages, and nothing is wrong with the one they are made of', async () => {
  expect(broken.length).toBeGreaterThanOrEqual(120)
  await expectBroken({ title: 'sound', says: [], tables: () => sound })
})

test.each(
  broken
    .filter(({ both }) => both)
    .flatMap((one) => engines.map(({ engine, open }) => ({ ...one, engine, open }))),
)('$title, in $engine', ({ open, engine: _, ...one }) => expectBroken(one, open))
