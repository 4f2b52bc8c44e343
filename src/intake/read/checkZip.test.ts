import { expect, test } from 'vitest'
import { checkZip } from './checkZip.ts'
import { crc32 } from './crc32.ts'
import { type Stated, zip } from './zip.examples.ts'

const workbook: Stated = { name: 'xl/workbook.xml', bytes: Uint8Array.of(60, 97, 47, 62) }

test('an archive with a workbook whose files are as stated passes', async () => {
  await expect(checkZip(zip([workbook, { name: 'xl/empty' }]))).resolves.toBeUndefined()
})

test.each<[string, Stated[], object]>([
  ['more than 1 GiB unpacked', [workbook, { name: 'a', unpacked: 1.1e9 }], { code: 'file-bomb' }],
  ['200 times its size', [workbook, { name: 'a', unpacked: 1.1e8 }], { code: 'file-bomb' }],
  [
    'a file that is longer than stated',
    [{ ...workbook, unpacked: 3 }],
    { code: 'file-cut', value: 'xl/workbook.xml' },
  ],
  ['a file with a password', [{ ...workbook, flags: 1 }], { code: 'file-encrypted' }],
  ['a text document', [{ name: 'word/document.xml' }], { code: 'file-unknown', value: 'DOCX' }],
  ['nothing', [], { code: 'file-unknown', value: 'ZIP' }],
])('one with %s is refused', async (_, files, fault) => {
  await expect(checkZip(zip(files))).rejects.toMatchObject({ fault })
})

test('one without its end, or with a byte changed, is cut', async () => {
  const bytes = zip([workbook])
  await expect(checkZip(bytes.slice(0, -1))).rejects.toMatchObject({ fault: { code: 'file-cut' } })
  bytes[46] = 98
  await expect(checkZip(bytes)).rejects.toMatchObject({
    fault: { code: 'file-cut', value: 'xl/workbook.xml' },
  })
})

test('the sum is that of the standard', () => {
  const digits = Uint8Array.from('123456789', (one) => one.charCodeAt(0))
  expect(crc32(digits)).toBe(0xcbf43926)
  expect(crc32(digits.subarray(4), crc32(digits.subarray(0, 4)))).toBe(0xcbf43926)
})
