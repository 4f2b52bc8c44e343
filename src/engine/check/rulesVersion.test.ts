import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { rulesVersion } from './rulesVersion.ts'

/**
 * Of each version, what its checks were: SHA-256 over their files, from the second version on with the contract,
 * whose keys and words they ask for. Whoever changes a rule adds a version.
 */
const versions = [
  'e8643454753594f5251745766b5211c5c1eceeeb713fc48856f56b5068f8d4df',
  '6d0e96adb7420b80ddafe24e1555b1ff58740428f3db38cdad59b1d28d00a1ee',
  '426a1def6a301944a6b3be1299e8ae594995056d6e29e1b1bee1b6e216cc81de',
  'ebab6355f2b5bf6bc395ecdc76a1af521797c31a3e21cdbc7542750695776786',
  '95ae1842a24280a5b3f00e861c4e6b2ab24fe248976cdd158f03f4706713bf09',
]

test('the version of the checks was raised when they were changed', () => {
  const folder = import.meta.dirname
  const digest = createHash('sha256')
  for (const name of [...readdirSync(folder).sort(), '../contract.ts']) {
    if (/\.test\.ts$|^rulesVersion/.test(name)) continue
    digest.update(`${name}\n${readFileSync(path.join(folder, name), 'utf8')}`)
  }
  expect([rulesVersion, digest.digest('hex')]).toEqual([versions.length, versions.at(-1)])
})
