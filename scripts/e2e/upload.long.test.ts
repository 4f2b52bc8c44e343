import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from './openSite.ts'
import { moreWrongFiles, refuseAll } from './wrongFiles.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'wrong-files-'))
let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

it('every fault of a file is named with row, column and cure', async () => {
  const { page, said } = await site.visit('/data?tab=upload')
  await page.getByRole('button', { name: 'Chọn tệp…' }).waitFor()
  await refuseAll(page, moreWrongFiles, (name, content) => {
    writeFileSync(path.join(folder, name), content)
    return path.join(folder, name)
  })
  expect(said).toEqual([])
}, 240_000)
