import { writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { otherFiles, redate } from './otherFiles.ts'
import { shown } from './shown.ts'

const { page, open, change } = otherFiles()

const groups = [
  'group,name_vi,name_en,unit,valid_from,valid_to,source',
  ...['S.TAICHINH.2025', 'S.XAYDUNG.2025', 'S.NNMT'].map((unit) => `K1,Khối kinh tế,,${unit},,,`),
  ...['S.TUPHAP', 'S.NOIVU.2025', 'S.YTE', 'S.NNMT'].map((unit) => `K2,Khối tổng hợp,,${unit},,,`),
].join('\n')

it.each([
  ['/indicators?tab=heat&kind=groups', /^Tuần 46\/2026: /],
  ['/indicators?tab=heat&heat=periods&kind=groups', /^Tuần 46\/2026: /],
  ['/indicators?tab=points&grain=month&period=2026-10&kind=groups', /^Tháng 10\/2026 \(.*: xếp được/],
] as const)('%s lays units out under the groups that the package names', async (hash, says) => {
  writeFileSync(change('unit_groups.csv'), groups)
  // What was prepared is of the package without groups.
  redate(change('datapackage.json'))
  await open(hash)
  await shown(page(), says)
  const figure = page().locator('main figure', { hasText: 'Khối kinh tế' }).last()
  await figure.waitFor()
  const lines = await figure.locator('tbody tr').allTextContents()
  const at = (text: string) => lines.findIndex((line) => line.includes(text))
  const [first, second] = [at('Khối kinh tế'), at('Khối tổng hợp')]
  expect([first, second > first]).toEqual([0, true])
  const under = (from: number, to?: number) => lines.slice(from + 1, to).join('\n')
  for (const name of ['Sở Tài chính', 'Sở Xây dựng']) expect(under(first, second)).toContain(name)
  expect(under(second)).toContain('Sở Tư pháp')
  // Of two groups: under both.
  expect(under(first, second)).toContain('Sở Nông nghiệp và Môi trường')
  expect(under(second)).toContain('Sở Nông nghiệp và Môi trường')
})
