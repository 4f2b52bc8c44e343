import { expect, it } from 'vitest'
import { csvPieces, headerEnd } from './csvPieces.ts'

const text = 'a,b\r\n1,"x\ny"\r\n2,"say ""hi"",\n\n"\r\n3,z\n4,"end"'
const bytes = new TextEncoder().encode(text)

it('the header ends with the first line break outside of quotes', () => {
  expect(headerEnd(bytes)).toBe('a,b\r\n'.length)
  expect(headerEnd(new TextEncoder().encode('"a\nb",c\n1,2'))).toBe('"a\nb",c\n'.length)
  expect(headerEnd(new TextEncoder().encode('a,b'))).toBe(3)
})

it.each([1, 2, 3, 5, 8, 13, 21, 1000])(
  'pieces of %i bytes add up, cut no row and know their lines',
  async (size) => {
    const start = headerEnd(bytes)
    const found: string[] = []
    for await (const { bytes: piece, linesBefore, end } of csvPieces(new Blob([bytes]), start, size)) {
      const before = found.join('')
      expect(linesBefore).toBe(before.split('\n').length - 1)
      found.push(new TextDecoder().decode(piece))
      expect(end).toBe(start + new TextEncoder().encode(found.join('')).length)
    }
    expect(found.join('')).toBe(text.slice(start))
    for (const piece of found.slice(0, -1)) {
      expect(piece.endsWith('\n')).toBe(true)
      expect((piece.match(/"/g)?.length ?? 0) % 2).toBe(0)
    }
  },
)
