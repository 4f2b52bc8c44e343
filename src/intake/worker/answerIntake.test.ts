import { expect, test } from 'vitest'
import { fileHash } from '../../engine/fileHash.ts'
import { cityLists, fieldForm, october } from '../forms/forms.examples.ts'
import { zip } from '../read/zip.examples.ts'
import { lists } from '../scores/scoreLists.examples.ts'
import { answerIntake } from './answerIntake.ts'
import type { OwnText } from './intakeMessages.ts'

const bytes = Uint8Array.of(65)

/** A file whose bytes are these. */
function fileOf(content: Uint8Array): File {
  return new File([content.slice()], 'a.zip')
}

test('an archive is answered with its files, and with what describes them by name', async () => {
  const archive = zip([
    { name: 'pack/datapackage.json', bytes },
    { name: 'pack/scores.csv', bytes },
  ])
  expect(await answerIntake()({ unzip: fileOf(archive) })).toEqual({
    files: [{ name: 'pack/scores.csv', bytes }],
    descriptions: ['pack/datapackage.json'],
  })
})

test('what is no archive of files is to be opened itself, and what is wrong with one is said', async () => {
  expect(await answerIntake()({ unzip: fileOf(bytes) })).toEqual({ files: null })
  expect(await answerIntake()({ unzip: fileOf(zip([{ name: 'a.csv', bytes, flags: 1 }])) })).toEqual({
    fault: { code: 'file-encrypted' },
  })
})

test('a file that is gone is a fault of that file', async () => {
  const file = fileOf(bytes)
  file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'))
  expect(await answerIntake()({ open: '1', file, options: {} })).toEqual({ fault: { code: 'file-cut' } })
})

test('a file has the hash of what was opened, though it goes before it is taken over', async () => {
  const answer = answerIntake()
  const file = new File(['Tỉnh;Điểm\nHà Nội;5\nHuế;4'], 'a.csv')
  const hash = await fileHash(file)
  await answer({ open: '1', file, options: {} })
  file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'))
  const forms = { forms: [], units: [], unit_links: [], unit_groups: [], unit_scores: [], indicators: [] }
  await answer({ lists: { scores: lists, forms, own: {} } })
  const told = { index: null, year: null, system: null, answers: {} }
  await answer({ take: [{ id: '1', told, as: null }] })
  expect(await answer({ contents: true })).toMatchObject({ contents: [{ id: '1', hash }] })
})

test('forms are held against what the package measures, below what was taken over before', async () => {
  const answer = answerIntake()
  const { measurements: _, ...forms } = cityLists
  const rows = fieldForm('Sở Tư pháp', october, [
    ['Đất đai', [60, 40, 20, 30, 50, 10, 25, 5]],
    ['Hộ tịch', [8, 2, 0, 4, 6, 0, 0, 0]],
  ])
  const text = rows.map((row) => row.map((cell) => cell ?? '').join(';')).join('\n')
  const held = (field: string, numerator: number) => ({
    ...{ date: '2026-10-01', days: 31, unit: 'S.TUPHAP', field, indicator: 'received' },
    ...{ numerator, denominator: null, source: 'package' },
  })
  const own =
    'date,days,unit,field,indicator,numerator,denominator\n2026-10-01,31,S.TUPHAP,Đất đai,received,100,\n'
  const told = { index: null, year: null, system: null, answers: {} }
  const questions = async (texts: OwnText[]) => {
    await answer({ lists: { scores: lists, forms, own: { measurements: texts } } })
    await answer({ open: '1', file: new File([text], 'form.csv'), options: {} })
    await answer({ measured: [held('Đất đai', 90), held('Hộ tịch', 10)] })
    const said = await answer({ take: [{ id: '1', told, as: null }] })
    return 'taken' in said ? said.taken[0]?.sheets[0]?.report.questions.map(({ about }) => about) : null
  }
  expect(await questions([])).toEqual(['S.TUPHAP 2026-10: received Đất đai 100 ≠ 90 (package)'])
  expect(await questions([{ file: 't10.csv', text: new Blob([own]) }])).toEqual([])
})

test('a file of scores alone is laid over without the ranks that are held, and the other way round', async () => {
  const answer = answerIntake()
  const forms = { forms: [], units: [], unit_links: [], unit_groups: [], unit_scores: [], indicators: [] }
  const held = lists.scores.map((row, i) => ({ ...row, rank_published: i + 1 }))
  await answer({ lists: { scores: { ...lists, scores: held }, forms, own: {} } })
  const told = { index: 'PCI', year: 2019, system: '63', answers: {} }
  const contentOf = async (text: string) => {
    await answer({ open: '1', file: new File([text], 'a.csv'), options: {} })
    await answer({ take: [{ id: '1', told, as: null }] })
    const said = await answer({ contents: true })
    const held = 'contents' in said ? said.contents[0]?.sheets[0]?.scores : undefined
    const [, line] = ((await held?.text()) ?? '').split('\n')
    return line
  }
  expect(await contentOf('Tỉnh;PCI\nHà Nội;68,8\nĐà Nẵng;70,15\n')).toMatch(/^PCI,2019,63,01,PCI,68\.8,,/)
  expect(await contentOf('Tỉnh;PCI;Hạng\nHà Nội;;1\nĐà Nẵng;;3\n')).toMatch(/^PCI,2019,63,01,PCI,,1,/)
})

test('a case that is given again is where it was given last, of earlier files and of these', async () => {
  const answer = answerIntake()
  const { measurements: _, ...forms } = cityLists
  const line = (code: string, finished = '') => `${code};Sở Tư pháp;15/01/2026;25/01/2026;${finished}`
  const file = (name: string, ...lines: string[]) =>
    new File(
      [['Mã hồ sơ;Đơn vị giải quyết;Ngày tiếp nhận;Hạn trả;Ngày trả kết quả', ...lines].join('\n')],
      name,
    )
  const told = { index: null, year: null, system: null, answers: { type: 'procedure' } }
  const cases = async (own: OwnText[], isAlone = false, ...files: File[]) => {
    await answer({ lists: { scores: lists, forms, own: { dossiers: own } } })
    for (const one of files) await answer({ open: one.name, file: one, options: {} })
    const taken = await answer({ take: files.map(({ name }) => ({ id: name, told, as: null })) })
    const replaced = 'taken' in taken ? taken.taken.map(({ sheets }) => sheets[0]?.report.replaced) : []
    const said = await answer({ cases: files.map(({ name }) => name), isAlone })
    return { replaced, texts: 'cases' in said ? said.cases : [] }
  }
  const codes = ({ texts }: Awaited<ReturnType<typeof cases>>) =>
    Promise.all(
      texts.map(async ({ file, text }) => {
        const rows = (await text.text()).trim().split('\n').slice(1)
        return [file, ...rows.map((row) => row.split(',')[0])].join(' ')
      }),
    )
  const january = file('thang-1.csv', line('H1'), line('H2'))
  const february = file('thang-2.csv', line('H2', '13/02/2026'), line('H3'))
  const first = await cases([], false, january)
  expect(await codes(first)).toEqual(['thang-1.csv H1 H2'])

  const both = await cases([], false, january, february)
  expect(both.replaced).toEqual([0, 1])
  expect(await codes(both)).toEqual(['thang-1.csv H1', 'thang-2.csv H2 H3'])

  const next = await cases(first.texts, false, february)
  expect(next.replaced).toEqual([1])
  expect(await codes(next)).toEqual(['thang-1.csv H1', 'thang-2.csv H2 H3'])

  const again = await cases(next.texts, false, february)
  expect(again.replaced).toEqual([2])
  expect(await codes(again)).toEqual(['thang-1.csv H1', 'thang-2.csv H2 H3'])
  expect(await codes(await cases(next.texts, true, february))).toEqual(['thang-2.csv H2 H3'])
})
