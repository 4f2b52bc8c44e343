import { expect, it } from 'vitest'
import { csvPieces, headerEnd } from './csvPieces.ts'

const text = 'a,b\r\n1,"x\ny"\r\n2,"say ""hi"",\n\n"\r\n\r\n3,z\n4,"end"'
/** Behind the header, with its line breaks as feeds. */
const fed = '1,"x\ny"\n2,"say ""hi"",\n\n"\n\n3,z\n4,"end"'
const bytes = new TextEncoder().encode(text)

it('the header ends with the first line break outside of quotes', () => {
  expect(headerEnd(bytes)).toBe('a,b\r\n'.length)
  expect(headerEnd(new TextEncoder().encode('"a\nb",c\n1,2'))).toBe('"a\nb",c\n'.length)
  expect(headerEnd(new TextEncoder().encode('a,b'))).toBe(3)
})

it.each([1, 2, 3, 5, 8, 13, 21, 1000])(
  'pieces of %i bytes add up, cut no row, end rows with line feeds and know their rows',
  async (size) => {
    const start = headerEnd(bytes)
    const found: string[] = []
    let rows = 0
    for await (const piece of csvPieces(new Blob([bytes]), start, size)) {
      expect(piece.rowsBefore).toBe(rows)
      rows += piece.rows
      found.push(new TextDecoder().decode(piece.bytes))
    }
    expect(rows).toBe(5)
    expect(found.join('')).toBe(fed)
    for (const piece of found.slice(0, -1)) {
      expect(piece.endsWith('\n')).toBe(true)
      expect((piece.match(/"/g)?.length ?? 0) % 2).toBe(0)
    }
  },
)

it.each(['a,b\r1,x\r2,y\r', 'a,b\n1,x\r\n2,y\r\n', 'a,b\r\n1,x\n2,y\n'])(
  'rows of %j are taken alike',
  async (mixed) => {
    const file = new TextEncoder().encode(mixed)
    for (const size of [1, 2, 3, 1000]) {
      let all = ''
      for await (const piece of csvPieces(new Blob([file]), headerEnd(file), size)) {
        all += new TextDecoder().decode(piece.bytes)
      }
      expect(all).toBe('1,x\n2,y\n')
    }
  },
)
