import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { PackageRow, PackageTables } from '../../../src/engine/validate/PackageRow.ts'
import { openFacts } from '../facts.ts'
import { gatherTables } from '../gatherTables.ts'
import { components } from './components.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'frameworks-'))

afterAll(() => rmSync(folder, { recursive: true }))

const header =
  'editions,tree,component,parent,level_vi,name_vi,name_en,max,weight,aggregation,survey,status,source'

/** The project's sources with one index more, of which only files of data tell. */
function withIndex(framework: readonly string[]) {
  const copy = path.join(folder, 'sources')
  cpSync('data', copy, { recursive: true })
  const add = (file: string, ...lines: string[]) =>
    appendFileSync(path.join(copy, file), `${lines.join('\n')}\n`)
  add('indices.csv', 'OURS,Chỉ số của ta,Index of ours,Thành phố,points,1,,8,maximum,true,Của ta,Ours')
  add('editions.csv', 'OURS,2021,2021,2022,,,,', 'OURS,2023,2023,,true,,,')
  add('bands.csv', 'OURS,2023,A,Nhóm A,Group A,50,100')
  add('facts/publications.csv', 'OURS,2023,63,1,1,complete,')
  add(
    'facts/scores.csv',
    'OURS,2023,63,01,Hà Nội,OURS,70,,1,,published,s055,',
    'OURS,2023,63,01,Hà Nội,OURS.1,5,,,,published,s055,',
    'OURS,2023,63,01,Hà Nội,OURS.2,8,,,,published,s055,',
  )
  writeFileSync(path.join(copy, 'frameworks/OURS.csv'), `${[header, ...framework].join('\n')}\n`)
  return copy
}

const ofOurs = (rows: PackageTables[keyof PackageTables] = []): PackageRow['values'][] =>
  rows.filter(({ values }) => values.index === 'OURS').map(({ values }) => values)

describe('an index more', () => {
  it('is files of data alone', () => {
    const { data, problems } = gatherTables(
      withIndex([
        '2021;2023,main,OURS,,chỉ số,,,100,,weighted_mean,,assumed,',
        '2023,main,OURS.1,OURS,thành phần,Một,One,10,30,,true,assumed,',
        '2023,main,OURS.2,OURS,thành phần,Hai,,10,30.01,,,assumed,',
      ]),
    )
    expect(problems.filter(({ level }) => level === 'error')).toEqual([])
    const shown = ofOurs(data.components).map(({ edition, component, name_vi, name_en, weight }) => [
      ...[edition, component, name_vi, name_en],
      weight,
    ])
    expect(shown).toEqual([
      ['2021', 'OURS', 'Chỉ số của ta', 'Index of ours', null],
      ['2023', 'OURS', 'Chỉ số của ta', 'Index of ours', null],
      ['2023', 'OURS.1', 'Một', 'One', 30 / 60.01],
      ['2023', 'OURS.2', 'Hai', null, 30.01 / 60.01],
    ])
    expect([data.scores, data.bands, data.publications].map((rows) => ofOurs(rows).length)).toEqual([3, 1, 1])
  })

  it('whose weights are known in part is refused, with file, row and column', () => {
    const lines = [
      '2023,main,OURS,,chỉ số,,,100,,weighted_mean,,assumed,',
      '2023,main,OURS.1,OURS,thành phần,Một,,10,30,,,assumed,',
      '2023,main,OURS.2,OURS,thành phần,Hai,,10,,,,assumed,',
    ]
    const alone = mkdtempSync(path.join(folder, 'partial-'))
    writeFileSync(path.join(alone, 'OURS.csv'), `${[header, ...lines].join('\n')}\n`)
    expect(() => components({ frameworks: openFacts(alone) }, [])).toThrow(
      /OURS\.csv, dòng 4, cột weight: trống/,
    )
  })
})

it('weights are those that were printed or found of each edition, as parts of 1', () => {
  const written = new Map<string, number[]>()
  for (const { values } of components({ frameworks: openFacts('data/frameworks') }, [])) {
    if (values.index !== 'PCI' || values.weight === null) continue
    const edition = String(values.edition)
    written.set(edition, [...(written.get(edition) ?? []), Number(values.weight)])
  }
  const printed = new Map<string, number[]>()
  for (const fact of openFacts('data/facts').readFacts('frameworks/pci-weights.csv')) {
    const [edition, percent] = [fact.get('method_from'), fact.get('weight_pct')]
    if (edition === null || percent === null) continue
    printed.set(edition, [...(printed.get(edition) ?? []), Number(percent)])
  }
  expect([...written.keys()].sort()).toEqual([...printed.keys()].sort())
  for (const [edition, percents] of printed) {
    const total = percents.reduce((sum, percent) => sum + percent, 0)
    const parts = percents.map((percent) => percent / total).sort((a, b) => a - b)
    const own = (written.get(edition) ?? []).sort((a, b) => a - b)
    expect(own).toEqual(parts.map((part) => expect.closeTo(part, 12)))
  }
})
