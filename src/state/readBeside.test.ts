import { describe, expect, it } from 'vitest'
import { type NamedScenario, readBeside, speakable, writeBeside } from './readBeside.ts'

const two: NamedScenario[] = [
  { name: 'Minh bạch trước', others: 'median', changes: '01*TRANSPARENCY*5.77' },
  { name: 'Không làm gì', others: 'trend-high', changes: '' },
]

describe('scenarios side by side in a link', () => {
  it('are read as they were written', () => {
    expect(readBeside(writeBeside(two))).toEqual(two)
    expect(writeBeside([])).toBeUndefined()
    expect(readBeside(undefined)).toEqual([])
  })

  it('have names without what separates them, of at most forty characters', () => {
    expect(speakable(' A~B;\n C ')).toBe('A B C')
    expect(speakable('x'.repeat(50))).toHaveLength(40)
    const named = [{ name: 'A;B~C', others: 'still', changes: '' } as const]
    expect(readBeside(writeBeside(named))).toEqual([{ name: 'A B C', others: 'still', changes: '' }])
  })

  it('leave out what is mistyped, and all beyond the fourth', () => {
    expect(readBeside('A~up~;~still~;B~still~01*LAND*7;C')).toEqual([
      { name: 'B', others: 'still', changes: '01*LAND*7' },
    ])
    expect(readBeside(Array(6).fill('A~still~').join(';'))).toHaveLength(4)
  })
})
