import { expect, test } from 'vitest'
import { peerTable } from './peerTable.ts'

const peers = [
  { place: '01', score: 80, rank_published: 3 },
  { place: '48', score: 90, rank_published: 1 },
  { place: '79', score: null, rank_published: 21 },
]

test('peers who all have a score are ranked by it even where the table is partial', () => {
  const table = peerTable(peers.slice(0, 2), false)
  expect([...table.ranks]).toEqual([
    ['01', 2],
    ['48', 1],
  ])
  expect([table.median, table.best]).toEqual([85, 90])
})

test('peers who all have a printed rank are ranked by it', () => {
  const table = peerTable(peers, false)
  expect([...table.ranks]).toEqual([
    ['01', 2],
    ['48', 1],
    ['79', 3],
  ])
  expect(table.median).toBeNull()
})

test('a peer whose score was withheld has no rank in a complete table', () => {
  expect([...peerTable(peers, true).ranks.keys()]).toEqual(['01', '48'])
})

test('nobody is ranked where a peer is unknown in a partial table', () => {
  const unknown = { place: '92', score: null, rank_published: null }
  expect(peerTable([...peers, unknown], false).ranks.size).toBe(0)
})
