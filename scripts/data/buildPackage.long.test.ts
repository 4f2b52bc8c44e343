import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildPackage } from './buildPackage.ts'

const place = mkdtempSync(path.join(tmpdir(), 'package-twice-'))
const measured = 'date,days,unit,field,indicator,numerator,denominator\n2026-11-20,1,HN,,received,3,\n'

afterAll(() => rmSync(place, { recursive: true, force: true }))

test('a package is made to the same bytes every time', async () => {
  const from = path.join(place, 'from')
  cpSync('data', from, { recursive: true })
  writeFileSync(path.join(from, 'measurements.csv'), measured)
  const described = async (name: string) => {
    const to = path.join(place, name)
    mkdirSync(to)
    expect((await buildPackage(from, to)).written).not.toBeNull()
    return readFileSync(path.join(to, 'datapackage.json'), 'utf8')
  }
  expect(await described('first')).toBe(await described('second'))
})
