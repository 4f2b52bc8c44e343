import { describe, expect, test } from 'vitest'
import { readText } from './readText.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

const rows = [
  ['Tỉnh', 'Điểm'],
  ['Huế', '63,5'],
]

/** Each character as two bytes, behind a byte order mark. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2))
  for (const [i, unit] of [0xfeff, ...Array.from(text, (one) => one.charCodeAt(0))].entries())
    view.setUint16(2 * i, unit, littleEndian)
  return new Uint8Array(view.buffer)
}

test.each([
  ['utf-8', utf8('Tỉnh;Điểm\nHuế;63,5')],
  ['utf-8', utf8('\ufeffTỉnh;Điểm\r\nHuế;63,5\r\n')],
  ['utf-16le', utf16('Tỉnh;Điểm\rHuế;63,5\r', true)],
  ['utf-16be', utf16('Tỉnh;Điểm\nHuế;63,5\n', false)],
  ['windows-1258', Uint8Array.from('Ti\xd2nh;\xd0i\xea\xd2m\nHu\xea\xec;63,5', (one) => one.charCodeAt(0))],
])('text in %s is precomposed, whatever its line ends', (encoding, bytes) => {
  expect(readText(bytes)).toEqual({ encoding, delimiter: ';', rows })
})

test('an encoding that is given overrides what the bytes look like; one that does not exist is refused', () => {
  const bytes = utf8('Huế,1')
  expect(readText(bytes, { encoding: 'windows-1252' }).rows).toEqual([['Huáº¿', '1']])
  expect(() => readText(bytes, { encoding: 'viscii' })).toThrow(RangeError)
})

test('marks of their own in UTF-8 are composed', () => {
  expect(readText(utf8('Huế,1'.normalize('NFD'))).rows).toEqual([['Huế', '1']])
})

test('a first line that names the delimiter is no row, and a delimiter that is given overrides it', () => {
  expect(readText(utf8('sep=|\na|b,c,d\n'))).toMatchObject({ delimiter: '|', rows: [['a', 'b,c,d']] })
  expect(readText(utf8('sep=|\na|b,c\n'), { delimiter: ',' }).rows).toEqual([['a|b', 'c']])
})

test('cells are as typed but trimmed; rows are of one width, and empty ones are kept but at the end', () => {
  expect(readText(utf8('Bảng 1\n\n" a ", 1.50 ,,\n"x\r\ny, z",007,\n,,,\n\n')).rows).toEqual([
    ['Bảng 1', null],
    [null, null],
    ['a', '1.50'],
    ['x\ny, z', '007'],
  ])
})

test('a line is one cell where nothing cuts lines', () => {
  expect(readText(utf8('Huế\nHà Nội'))).toEqual({
    encoding: 'utf-8',
    delimiter: null,
    rows: [['Huế'], ['Hà Nội']],
  })
})

test('quotes that stay open, or close amid a cell, are refused with their row', () => {
  expect(() => readText(utf8('a,b\n"Huế,1\nHà Nội,2'))).toThrow(
    expect.objectContaining({ fault: { code: 'quote-open', row: 2 } }),
  )
  expect(() => readText(utf8('a,b\nc,d\n"Huế"x,1\ne,2'))).toThrow(
    expect.objectContaining({ fault: { code: 'quote-open', row: 3 } }),
  )
})

/** Bytes of Windows-1252, whose characters beyond Latin-1 these do not need. */
const latin = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0))

describe('text from before Unicode', () => {
  const old = [
    ['tcvn3', 'TØnh;§iÓm\nHuÕ;63,5\nB×nh §Þnh;61,2'],
    ['vni', 'Tænh;Ñieåm\nHueá;63,5\nBình Ñònh;61,2'],
  ] as const
  const read = [...rows, ['Bình Định', '61,2']]

  test.each(old)('in %s is told by its letters', (encoding, text) => {
    expect(readText(latin(text))).toEqual({ encoding, delimiter: ';', rows: read })
    expect(readText(utf8(text))).toEqual({ encoding, delimiter: ';', rows: read })
  })

  test.each(old)(
    'in %s is read as such where a person says so, and as another where one says that',
    (encoding, text) => {
      expect(readText(latin(text.split('\n')[2] ?? ''), { encoding })).toMatchObject({
        encoding,
        rows: [['Bình Định', '61,2']],
      })
      expect(readText(latin(text), { encoding: 'windows-1252' }).rows[1]).toEqual([
        text.split('\n')[1]?.split(';')[0],
        '63,5',
      ])
    },
  )

  test('that is not clear is read as before', () => {
    expect(readText(latin('HuÕ;63,5')).encoding).toBe('windows-1258')
  })
})

test('a text of many pieces is read as one, and how far it is is told', () => {
  const line = (i: number) => `${i};"lĩnh vực ""${i}"" có ngắt\ndòng";${'x'.repeat(90)}`
  const lines = Array.from({ length: 60_000 }, (_, i) => line(i))
  const told: number[] = []
  const { rows } = readText(utf8(['a;b;c', ...lines].join('\n')), { tell: (share) => told.push(share) })
  expect(rows).toHaveLength(60_001)
  expect(rows.map(([first]) => first).slice(1)).toEqual(lines.map((_, i) => String(i)))
  expect(new Set(rows.slice(1).map(([, second]) => String(second).replace(/\d+/, '#')))).toEqual(
    new Set(['lĩnh vực "#" có ngắt\ndòng']),
  )
  expect(told.length).toBeGreaterThan(1)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(told.at(-1)).toBe(1)
})

test('a quote that is not closed is named by its row, however far behind it stands', () => {
  const lines = Array.from({ length: 60_000 }, (_, i) => `${i};${'x'.repeat(100)}`)
  const broken = [...lines, '7;"mở', ...lines.slice(0, 10)].join('\n')
  expect(() => readText(utf8(broken))).toThrow(
    expect.objectContaining({ fault: { code: 'quote-open', row: 60_001 } }),
  )
})

test('a table of too many cells is refused as soon as that shows', () => {
  const told: number[] = []
  const text = `${','.repeat(999)}x\n`.repeat(24_000)
  expect(() => readText(utf8(text), { tell: (share) => told.push(share) })).toThrow(
    expect.objectContaining({ fault: { code: 'sheet-large', sheet: '', value: '20000000' } }),
  )
  expect(Math.max(...told)).toBeLessThan(0.9)
})
