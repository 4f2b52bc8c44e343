import * as library from '@e965/xlsx'
import { expect, test } from 'vitest'
import { filesInZip } from './filesInZip.ts'
import { type Stated, zip } from './zip.examples.ts'

const bytes = Uint8Array.of(65, 66)
const latin = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))

async function namesIn(files: readonly Stated[]) {
  return (await filesInZip(zip(files)))?.map(({ name }) => name)
}

test('files come with their folders and bytes, by name; folders and hidden files do not', async () => {
  const files = [
    'b.csv',
    'a/',
    'a/c.xlsx',
    './a/b.csv',
    '.git/d.csv',
    'a/~$c.xlsx',
    '__MACOSX/a/._c.xlsx',
    'a/.DS_Store',
  ]
  expect(await filesInZip(zip(files.map((name) => ({ name, bytes }))))).toEqual(
    ['a/b.csv', 'a/c.xlsx', 'b.csv'].map((name) => ({ name, bytes })),
  )
})

test('packed files are unpacked', async () => {
  const container: unknown = library.CFB.utils.cfb_new()
  const long = new TextEncoder().encode('Hà Nội;63,5\n'.repeat(500))
  library.CFB.utils.cfb_add(container, '/a.csv', long)
  const archive = library.CFB.write(container, { type: 'array', fileType: 'zip', compression: true })
  const files = await filesInZip(new Uint8Array(archive))
  expect(files?.find(({ name }) => name.endsWith('a.csv'))?.bytes).toEqual(long)
})

test.each([
  ['marked as UTF-8', { name: latin('Sở Tư pháp.csv'), flags: 0x800 }, 'Sở Tư pháp.csv'],
  ['in UTF-8 without a mark', { name: latin('Sở Tư pháp.csv') }, 'Sở Tư pháp.csv'],
  ['in code page 437', { name: 'Gr\x94\xe1e.csv' }, 'Größe.csv'],
  ['with folders of Windows', { name: 'a\\b.csv' }, 'a/b.csv'],
])('a name %s is read', async (_, file, name) => {
  expect(await namesIn([{ bytes, ...file }])).toEqual([name])
})

test.each([
  ['a text', latin('a,b')],
  ['a document', String.fromCharCode(...zip([{ name: 'word/document.xml', bytes }]))],
  ['a workbook', String.fromCharCode(...zip([{ name: 'xl/workbook.xml', bytes }]))],
  ['an archive of hidden files', String.fromCharCode(...zip([{ name: '.a', bytes }]))],
  ['an empty archive', String.fromCharCode(...zip([]))],
])('%s holds none to take', async (_, text) => {
  expect(await filesInZip(Uint8Array.from(text, (one) => one.charCodeAt(0)))).toBeNull()
})

test.each<[string, Stated[], object]>([
  ['more than 1 GiB unpacked', [{ name: 'a.csv', unpacked: 1.1e9 }], { code: 'file-bomb' }],
  ['a file with a password', [{ name: 'a.csv', bytes, flags: 1 }], { code: 'file-encrypted' }],
  [
    'a file that is longer than stated',
    [{ name: 'a.csv', bytes, unpacked: 1 }],
    { code: 'file-cut', value: 'a.csv' },
  ],
])('an archive with %s is refused', async (_, files, fault) => {
  await expect(filesInZip(zip(files))).rejects.toMatchObject({ fault })
})
