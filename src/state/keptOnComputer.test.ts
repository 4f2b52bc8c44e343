import * as v from 'valibot'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listed, single } from './keptField.ts'
import { keptOnComputer } from './keptOnComputer.ts'

const entry = v.object({ id: v.string(), n: v.number() })

interface Held {
  big: boolean
  list: v.InferOutput<typeof entry>[]
}

/** What browsers offer: storage that all tabs share, of so many characters, and word of what other tabs wrote. */
function storage(most = 10_000) {
  const held = new Map<string, string>()
  const listeners: ((event: { key: string | null }) => void)[] = []
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem(key: string, text: string) {
      if (text.length > most) throw new DOMException('full', 'QuotaExceededError')
      held.set(key, text)
    },
  })
  vi.stubGlobal('addEventListener', (_: string, listener: (typeof listeners)[number]) =>
    listeners.push(listener),
  )
  return {
    held,
    json: () => JSON.parse(held.get('held') ?? 'null'),
    tell: () => {
      for (const listener of listeners) listener({ key: 'held' })
    },
    allow(next: number) {
      most = next
    },
  }
}

const tab = () =>
  keptOnComputer<Held>('held', {
    big: single(v.boolean(), false),
    list: listed(entry, ({ id }) => id),
  })

const add = (one: ReturnType<typeof tab>, id: string, n: number) =>
  one.change(({ list }) => ({ list: [...list.filter((other) => other.id !== id), { id, n }] }))

let place: ReturnType<typeof storage>

beforeEach(() => {
  place = storage()
})

afterEach(() => vi.unstubAllGlobals())

test('two tabs keep what the other wrote, and show it when they are told', () => {
  const [first, second] = [tab(), tab()]
  add(first, 'a', 1)
  add(second, 'b', 2)
  expect(tab().use.getState().list).toEqual([
    { id: 'a', n: 1 },
    { id: 'b', n: 2 },
  ])
  expect(first.use.getState().list).toHaveLength(1)
  place.tell()
  expect(first.use.getState().list).toHaveLength(2)
  second.change(({ list }) => ({ list: list.filter(({ id }) => id !== 'a') }))
  place.tell()
  expect(first.use.getState().list).toEqual([{ id: 'b', n: 2 }])
})

test('what is a tab’s own stays so until it is loaded again, and is written without what it does not change', () => {
  const [first, second] = [tab(), tab()]
  first.change(() => ({ big: true }))
  place.tell()
  expect(second.use.getState().big).toBe(false)
  add(second, 'a', 1)
  expect(tab().use.getState()).toEqual({ big: true, list: [{ id: 'a', n: 1 }] })
})

test('an entry of a newer version neither hides the others nor is lost, nor are its fields and number', () => {
  const newer = { id: 'x', n: { low: 1, high: 2 } }
  const stored = { state: { list: [newer, { id: 'a', n: 1 }], big: 'huge', more: 7 }, version: 3 }
  place.held.set('held', JSON.stringify(stored))
  const here = tab()
  expect(here.use.getState()).toEqual({ big: false, list: [{ id: 'a', n: 1 }] })
  add(here, 'b', 2)
  expect(place.json()).toEqual({
    version: 3,
    state: { list: [newer, { id: 'a', n: 1 }, { id: 'b', n: 2 }], big: 'huge', more: 7 },
  })
})

test('a list that a newer version made something else of is not written over, and that is told', () => {
  const stored = { state: { list: { x: 1 } }, version: 3 }
  place.held.set('held', JSON.stringify(stored))
  const here = tab()
  add(here, 'a', 1)
  expect(here.useUnsaved.getState()).toBe(true)
  expect(here.use.getState().list).toHaveLength(1)
  expect(place.json()).toEqual(stored)
})

test('full storage is told, what was written is still shown, and is kept once there is room', () => {
  const here = tab()
  add(here, 'a', 1)
  place.allow(20)
  add(here, 'b', 2)
  expect(here.useUnsaved.getState()).toBe(true)
  expect(here.use.getState().list.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(place.json().state.list).toHaveLength(1)
  place.allow(10_000)
  place.tell()
  expect(here.useUnsaved.getState()).toBe(false)
  expect(place.json().state.list.map(({ id }: { id: string }) => id)).toEqual(['a', 'b'])
})

test('forbidden storage is told of what the reader wrote, not of how the page looks', () => {
  vi.stubGlobal('localStorage', {
    getItem() {
      throw new DOMException('denied', 'SecurityError')
    },
    setItem() {
      throw new DOMException('denied', 'SecurityError')
    },
  })
  const here = tab()
  here.change(() => ({ big: true }))
  expect([here.use.getState().big, here.useUnsaved.getState()]).toEqual([true, false])
  add(here, 'a', 1)
  expect([here.use.getState().list.length, here.useUnsaved.getState()]).toEqual([1, true])
})
