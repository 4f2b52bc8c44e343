import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { type PackageContent, writePackage } from '../database/writePackage.ts'
import { type CompressingHost, compressingHost } from './compressingHost.ts'
import { copySite } from './copySite.ts'
import { openSite, type Site } from './openSite.ts'

/** Files of cases that are open, which every test may replace. */
export const dossiers = 'dossiers/state=open/dossiers.parquet'

export interface OtherFiles {
  site(): Site
  page(): Page
  /** An address on a host that compresses everything. */
  address(hash: string): string
  open(hash: string): Promise<unknown>
  /** A file of the package that is put back after the test. */
  change(name: string): string
  /** What the description says of the files of open cases. */
  described(): { rows: number; hash: string }
  /** The line that says which files are other than described. */
  line(): Locator
  /** The line that says that data were replaced. */
  offer(): Locator
}

/** A copy of the package whose files the tests of a file replace, and a page that reads it. */
export function otherFiles(): OtherFiles {
  const copy = copySite()
  const changed: string[] = []
  let site: Site
  let host: CompressingHost
  let page: Page

  beforeAll(async () => {
    site = await openSite({ root: copy.root })
    host = await compressingHost(site.address)
    page = await (
      await site.browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' })
    ).newPage()
    page.setDefaultTimeout(60_000)
  })

  afterAll(async () => {
    host.close()
    await site.close()
    copy.remove()
  })

  beforeEach(() => page.goto('about:blank'))

  afterEach(() => {
    for (const file of changed.splice(0)) copyFileSync(`${file}.kept`, file)
  })

  const address = (hash: string) => `${host.address}#${hash}`
  return {
    site: () => site,
    page: () => page,
    address,
    open: (hash) => page.goto(address(hash)),
    change(name) {
      const file = copy.file(name)
      copyFileSync(file, `${file}.kept`)
      changed.push(file)
      return file
    },
    described: () =>
      JSON.parse(readFileSync(copy.file('datapackage.json'), 'utf8')).resources.find(
        ({ name }: { name: string }) => name === 'dossiers',
      ).files[dossiers],
    line: () => page.getByRole('complementary', { name: vi.difference.label }),
    offer: () => page.getByRole('status', { name: vi.frame.replacedLabel }),
  }
}

/** Another package in place of the one that a description is of; its files stand in a folder beside. */
export async function replaceBy(content: PackageContent, file: string): Promise<void> {
  const folder = path.join(path.dirname(file), 'own')
  await writePackage(folder, content)
  const described = JSON.parse(readFileSync(path.join(folder, 'datapackage.json'), 'utf8'))
  for (const resource of described.resources) resource.path = `own/${resource.path}`
  writeFileSync(file, JSON.stringify(described))
}

/** Another date in the description: it is another package. */
export function redate(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace('2026-11-20', '2026-11-21'))
}
