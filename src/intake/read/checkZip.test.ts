import { expect, test } from 'vitest'
import { checkZip } from './checkZip.ts'
import { crc32 } from './crc32.ts'

interface Stated {
  name: string
  bytes?: Uint8Array
  unpacked?: number
  flags?: number
}

/** An archive whose files are stored as they are, and whose directory says of them what is given. */
function zip(files: readonly Stated[]): Uint8Array {
  const parts: number[] = []
  const directory: number[] = []
  for (const { name, bytes = new Uint8Array(), unpacked = bytes.length, flags = 0 } of files) {
    const common = [
      ...two(flags),
      ...two(0),
      ...four(0),
      ...four(crc32(bytes)),
      ...four(bytes.length),
      ...four(unpacked),
    ]
    const letters = Array.from(name, (one) => one.charCodeAt(0))
    directory.push(
      ...four(0x02014b50),
      ...two(20),
      ...two(20),
      ...common,
      ...two(name.length),
      ...two(0),
      ...two(0),
    )
    directory.push(...four(0), ...four(0), ...four(parts.length), ...letters)
    parts.push(
      ...four(0x04034b50),
      ...two(20),
      ...common,
      ...two(name.length),
      ...two(0),
      ...letters,
      ...bytes,
    )
  }
  const count = two(files.length)
  const end = [
    ...four(0x06054b50),
    ...four(0),
    ...count,
    ...count,
    ...four(directory.length),
    ...four(parts.length),
  ]
  return Uint8Array.from([...parts, ...directory, ...end, ...two(0)])
}

const two = (value: number) => [value & 0xff, (value >>> 8) & 0xff]
const four = (value: number) => [...two(value), ...two(value >>> 16)]

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
