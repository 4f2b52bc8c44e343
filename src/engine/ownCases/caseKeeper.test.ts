import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Layer } from '../layers/Layer.ts'
import type { OwnCases } from '../Progress.ts'
import { progressStore } from '../progressStore.ts'
import { caseKeeper } from './caseKeeper.ts'
import type { CaseTaker } from './caseTaker.ts'
import type { GivenCases } from './GivenCases.ts'

const file = (name: string) => new File([name], name, { lastModified: 1 })
const asGiven = { simulated: false, asOf: null }

/** A keeper whose files are counted at once, unless their names say that they are wrong, or that they take long. */
function kept() {
  const progress = progressStore()
  let clock = 0
  let underway: GivenCases | null = null
  let counted: GivenCases | null = null
  const taken: string[] = []
  const nameOf = ({ files }: GivenCases) => files.map(({ name }) => name).join(', ')
  const taker: CaseTaker = {
    expect: () => undefined,
    async take(given) {
      taken.push(nameOf(given))
      underway = given
      if (nameOf(given).startsWith('long')) return
      underway = null
      if (nameOf(given).startsWith('wrong')) return
      clock += 1
      counted = { ...given, takenAt: given.takenAt ?? clock }
      const own = { files: [nameOf(given)], readAt: clock, rows: 2, simulated: false } as unknown as OwnCases
      keeper.keep(given, own)
    },
    stop: () => {
      underway = null
    },
    leave: () => {
      underway = null
      counted = null
    },
    takeAgain: () => undefined,
    underway: () => underway,
    counted: () => counted,
  }
  const set = (layers: readonly Layer[]) => {
    progress.set({ layers })
    keeper.follow(layers)
  }
  const keeper = caseKeeper({
    progress,
    taker,
    async changeLayers(change) {
      set(change(progress.getSnapshot().layers))
      return true
    },
  })
  const listed = () =>
    progress
      .getSnapshot()
      .layers.map(({ file, on, kept }) => [file, on ? 'on' : 'off', kept ? '' : 'not kept'].join(' ').trim())
  const counts = () => counted && nameOf(counted)
  return { ...keeper, progress, set, listed, counts, taken }
}

let page: ReturnType<typeof kept>

beforeEach(() => {
  vi.unstubAllGlobals()
  page = kept()
})

const give = (name: string, isKept = true) =>
  page.takeCases({ files: [file(name)], choice: asGiven, kept: isKept })
const layer = (name: string) => {
  const found = page.progress.getSnapshot().layers.find((one) => one.file === name)
  if (!found) throw new Error(`${name} is no layer`)
  return found
}

describe('cases of the reader', () => {
  it('are a layer once they are counted; of several that one is on', async () => {
    await give('a.csv')
    await give('b.csv', false)
    expect(page.listed()).toEqual(['a.csv off', 'b.csv on not kept'])
    await page.countCases(layer('a.csv').id)
    expect(page.listed()).toEqual(['a.csv on', 'b.csv off not kept'])
    expect(page.taken).toEqual(['a.csv', 'b.csv', 'a.csv'])
  })

  it('are no layer if they are wrong, and what was counted stays', async () => {
    await give('a.csv')
    await give('wrong.csv')
    expect([page.listed(), page.counts()]).toEqual([['a.csv on'], 'a.csv'])
  })

  it('are the same layer when they are given again, or chosen otherwise', async () => {
    await give('a.csv')
    await give('b.csv')
    await give('a.csv')
    expect(page.listed()).toEqual(['b.csv off', 'a.csv on'])
    await page.recountCases({ asOf: '2026-11-20' })
    expect(page.listed()).toEqual(['b.csv off', 'a.csv on'])
    expect(layer('a.csv').cases?.choice).toEqual({ simulated: false, asOf: '2026-11-20' })
  })

  it('take the place of those that the page read from the same file before, however it read them', async () => {
    const take = (name: string, hash: string) =>
      page.takeCases({ files: [file(name)], choice: asGiven, kept: true, hash })
    await give('raw.csv')
    await take('a.xlsx.csv', 'a1')
    await take('b.xlsx.csv', 'b2')
    await take('a otherwise.csv', 'a1')
    expect(page.listed()).toEqual(['raw.csv off', 'b.xlsx.csv off', 'a otherwise.csv on'])
    await page.countCases(layer('b.xlsx.csv').id)
    await page.recountCases({ asOf: '2026-11-20' })
    expect(page.listed()).toEqual(['raw.csv off', 'a otherwise.csv off', 'b.xlsx.csv on'])
    expect(layer('b.xlsx.csv').hash).toBe('b2')
  })

  it('are off when the reader goes back to the page’s own, and still there', async () => {
    await give('a.csv')
    page.leaveCases()
    expect([page.listed(), page.counts()]).toEqual([['a.csv off'], null])
  })
})

describe('layers that were read, or changed by another tab', () => {
  it('are counted when they are on, left when they are off or gone', async () => {
    await give('a.csv')
    const { layers } = page.progress.getSnapshot()
    const other = kept()
    other.set(layers)
    expect([other.counts(), other.taken]).toEqual(['a.csv', ['a.csv']])
    other.set(layers)
    expect(other.taken).toHaveLength(1)
    other.set(layers.map((one) => ({ ...one, on: false })))
    expect(other.counts()).toBeNull()
    other.set(layers)
    other.set([])
    expect(other.counts()).toBeNull()
  })

  it('are counted anew when they are chosen otherwise', async () => {
    await give('a.csv')
    const other = kept()
    other.set(page.progress.getSnapshot().layers)
    await page.recountCases({ simulated: true })
    other.set(page.progress.getSnapshot().layers)
    expect(other.taken).toEqual(['a.csv', 'a.csv'])
  })

  it('that cannot be counted are not tried again by themselves, and stay on for the other tabs', async () => {
    await give('a.csv')
    const damaged = { ...layer('a.csv'), cases: { files: [file('wrong.csv')], choice: asGiven } }
    const other = kept()
    other.set([damaged])
    await Promise.resolve()
    other.set([damaged])
    expect([other.taken, other.listed()]).toEqual([['wrong.csv'], ['a.csv on']])
    await other.countCases(damaged.id)
    expect(other.taken).toHaveLength(2)
  })

  it('that the reader stops are off', async () => {
    await give('a.csv')
    const large = { ...layer('a.csv'), cases: { files: [file('long.csv')], choice: asGiven } }
    const other = kept()
    other.set([large])
    other.stopCases()
    expect([other.taken, other.listed()]).toEqual([['long.csv'], ['a.csv off']])
  })

  it('do not disturb what the reader is about to give', async () => {
    await give('a.csv')
    void give('long.csv')
    page.set([])
    expect(page.taken).toEqual(['a.csv', 'long.csv'])
  })

  it('that took the page down are counted only when the reader says so, and that is said', async () => {
    await give('a.csv')
    const { layers } = page.progress.getSnapshot()
    vi.stubGlobal('sessionStorage', { getItem: () => layer('a.csv').id })
    const other = kept()
    other.set(layers)
    expect(other.taken).toEqual([])
    expect(other.progress.getSnapshot().refused).toEqual({
      files: ['a.csv'],
      fault: { code: 'page-went-down', file: 'a.csv' },
    })
    await other.countCases(layer('a.csv').id)
    expect(other.counts()).toBe('a.csv')
  })
})
