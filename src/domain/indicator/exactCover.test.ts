import { describe, expect, it } from 'vitest'
import { seeded } from '../chance/seeded.ts'
import { type ClosedSet, closedSet, isExactCover, type UnitLink } from './exactCover.ts'

const date = '2025-03-01'
const link = (old: string, next: string, relation = 'whole', on = date): UnitLink => ({
  old,
  new: next,
  date: on,
  relation,
})

const links = [
  link('KHDT', 'TAICHINH.2025'),
  link('TAICHINH', 'TAICHINH.2025'),
  link('XAYDUNG', 'XAYDUNG.2025'),
  link('GTVT', 'XAYDUNG.2025', 'part'),
  link('GTVT', 'CONGAN', 'part'),
  link('Q.1', 'X.1', 'part', '2025-07-01'),
  link('Q.2', 'X.1', 'part', '2025-07-01'),
]

const of = (unit: string, on = date, keeps?: (unit: string) => boolean) =>
  closedSet(links, { unit, date: on }, keeps)

const covers = (set: ClosedSet | null) => set !== null && isExactCover(set)

describe('sets of units that cover each other', () => {
  it('join both departments that became one, wholly', () => {
    expect(of('TAICHINH.2025')).toMatchObject({ old: ['KHDT', 'TAICHINH'], new: ['TAICHINH.2025'] })
    expect(covers(of('KHDT'))).toBe(true)
  })

  it('reach as far as parts go, and then do not cover', () => {
    expect(of('XAYDUNG')).toMatchObject({ old: ['GTVT', 'XAYDUNG'], new: ['CONGAN', 'XAYDUNG.2025'] })
    expect(covers(of('XAYDUNG'))).toBe(false)
    expect(covers(of('X.1', '2025-07-01'))).toBe(false)
  })

  it('are looked for on one day', () => {
    expect(of('X.1')).toBeNull()
    expect(of('KHDT', '2025-07-01')).toBeNull()
  })

  it('hold on both sides a unit that keeps its code', () => {
    const whole = [link('A', 'B')]
    const found = closedSet(whole, { unit: 'A', date }, (unit) => unit === 'B')
    expect(found).toMatchObject({ old: ['A', 'B'], new: ['B'] })
  })
})

describe('over random links', () => {
  const draws = Array.from({ length: 200 }, (_, seed) => randomLinks(seed))

  it('are the same whichever unit of them is asked for', () => {
    for (const { all, keeps } of draws) {
      for (const { old } of all) {
        const set = closedSet(all, { unit: old, date }, keeps)
        for (const unit of [...(set?.old ?? []), ...(set?.new ?? [])]) {
          expect(closedSet(all, { unit, date }, keeps)).toEqual(set)
        }
      }
    }
  })

  it('no link leaves, and none is left out without leaving a link', () => {
    for (const { all, keeps } of draws) {
      const set = closedSet(all, { unit: all[0]?.old ?? '', date }, keeps)
      if (!set) throw new Error('the first link has a set')
      const [olds, news] = [new Set(set.old), new Set(set.new)]
      for (const one of all) expect(olds.has(one.old)).toBe(news.has(one.new))
      for (const dropped of set.old) {
        const rest = new Set(set.old.filter((unit) => unit !== dropped))
        const isTorn =
          all.some((one) => one.old === dropped && news.has(one.new)) || (keeps(dropped) && news.has(dropped))
        expect(isTorn && !rest.has(dropped)).toBe(true)
      }
    }
  })

  it('stay as they are however the links are ordered, and lose their cover with one part', () => {
    for (const { all, keeps } of draws) {
      const unit = all[0]?.old ?? ''
      const set = closedSet(all, { unit, date }, keeps)
      const turned = closedSet(all.toReversed(), { unit, date }, keeps)
      expect([turned?.old, turned?.new]).toEqual([set?.old, set?.new])
      const whole = all.map((one) => ({ ...one, relation: 'whole' }))
      expect(covers(closedSet(whole, { unit, date }, keeps))).toBe(true)
      const torn = whole.map((one, i) => (i === 0 ? { ...one, relation: 'part' } : one))
      expect(covers(closedSet(torn, { unit, date }, keeps))).toBe(false)
    }
  })
})

function randomLinks(seed: number): { all: UnitLink[]; keeps: (unit: string) => boolean } {
  const draw = seeded(seed)
  const upTo = (n: number) => Math.floor(draw() * n)
  const count = 1 + upTo(8)
  const kept = new Set(Array.from({ length: upTo(3) }, () => `B${upTo(6)}`))
  const all = Array.from({ length: count }, () =>
    link(`A${upTo(6)}`, `B${upTo(6)}`, draw() < 0.7 ? 'whole' : 'part'),
  )
  return { all, keeps: (unit) => kept.has(unit) }
}
