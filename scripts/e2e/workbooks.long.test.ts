import { afterAll, beforeAll, expect, it } from 'vitest'
import { vi } from '../../src/i18n/vi.ts'
import { figureAddresses, figuresThere } from './everyFigure.ts'
import { openSite, type Site } from './openSite.ts'
import { percentAsSeen } from './percentAsSeen.ts'
import { sameCells } from './sameCells.ts'
import { shown } from './shown.ts'
import { takeFile } from './takeFile.ts'

let site: Site
const compared = { figures: 0, cells: 0 }

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

it.each(figureAddresses)('workbooks of $hash open again with the cells of the CSV', async ({ hash, ids }) => {
  const { page, said } = await site.visit(hash)
  await shown(page, /./)
  await figuresThere(page, ids)
  for (const id of ids) {
    const figure = page.locator(`main [data-figure="${id}"]`)
    if (!(await figure.getByRole('button', { name: vi.figure.excel }).isVisible())) continue
    const xlsx = await takeFile(page, figure, vi.figure.excel)
    const csv = await takeFile(page, figure, 'CSV')
    const { cells, faults } = sameCells(xlsx.bytes, csv.bytes.toString())
    expect(faults.slice(0, 5), id).toEqual([])
    expect(await percentAsSeen(figure, xlsx.bytes), id).toEqual([])
    compared.figures += 1
    compared.cells += cells
  }
  expect(said).toEqual([])
})

it('compared are more than 70 figures with more than 10 000 cells', () => {
  console.info(compared)
  expect(compared.figures).toBeGreaterThan(70)
  expect(compared.cells).toBeGreaterThan(10_000)
})
