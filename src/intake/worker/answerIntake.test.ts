import { expect, test } from 'vitest'
import { fileHash } from '../../engine/fileHash.ts'
import { zip } from '../read/zip.examples.ts'
import { lists } from '../scores/scoreLists.examples.ts'
import { answerIntake } from './answerIntake.ts'

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
  const forms = { forms: [], units: [], unit_links: [], unit_groups: [], indicators: [] }
  await answer({ lists: { scores: lists, forms, own: {} } })
  const told = { index: null, year: null, system: null, answers: {} }
  await answer({ take: [{ id: '1', told, as: null }] })
  expect(await answer({ contents: true })).toMatchObject({ contents: [{ id: '1', hash }] })
})
