import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csv } from './csv.ts'

test('a header comes first, missing is empty, numbers have a point, lists a semicolon', () => {
  const rows = [
    { place: '01', name: 'Hà Nội', score: 68.6, lead: ['S.NOIVU', 'S.VPUB'], known: true },
    { place: '04', name: null, score: 0, lead: [], known: false },
  ]
  expect(csv(['place', 'name', 'score', 'lead', 'known'], rows)).toBe(
    'place,name,score,lead,known\n01,Hà Nội,68.6,S.NOIVU;S.VPUB,true\n04,,0,,false\n',
  )
})

test.each(['a,b', 'say "no"', 'two\nlines', 'cr\r', ' plain '])('%j survives a round trip', (text) => {
  const { data } = Papa.parse<string[]>(csv(['x', 'y'], [{ x: text, y: 1 }]), { newline: '\n' })
  expect(data[1]).toEqual([text, '1'])
})

test('no rows leave the header alone', () => {
  expect(csv(['place', 'score'], [])).toBe('place,score\n')
})
