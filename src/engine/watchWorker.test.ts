import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchWorker } from './watchWorker.ts'

/** A worker where there are no locks, as on plain http: it answers pings until it stops. */
class PlainWorker extends EventTarget {
  answers = true
  postMessage(): void {
    if (this.answers) this.dispatchEvent(new MessageEvent('message', { data: { held: false } }))
  }
}

let worker: PlainWorker
let gone: string[]
let unwatch: () => void

beforeEach(() => {
  vi.useFakeTimers()
  worker = new PlainWorker()
  gone = []
  unwatch = watchWorker(worker as unknown as Worker, 'worker 1', (why) => gone.push(why))
})

afterEach(() => {
  unwatch()
  vi.useRealTimers()
})

it('lives as long as it answers, even when it was busy for most of a minute', () => {
  vi.advanceTimersByTime(600_000)
  worker.answers = false
  vi.advanceTimersByTime(55_000)
  worker.answers = true
  vi.advanceTimersByTime(600_000)
  expect(gone).toEqual([])
})

it('is gone, once, when it answers no more', () => {
  vi.advanceTimersByTime(12_000)
  worker.answers = false
  vi.advanceTimersByTime(70_000)
  expect(gone).toEqual(['its worker does not answer'])
  vi.advanceTimersByTime(600_000)
  expect(gone).toHaveLength(1)
})

it('says why it ended itself, or did not load', () => {
  worker.dispatchEvent(new MessageEvent('message', { data: { ended: 'unreachable executed' } }))
  expect(gone).toEqual(['unreachable executed'])
})

it('is watched no longer than asked', () => {
  unwatch()
  worker.answers = false
  vi.advanceTimersByTime(600_000)
  expect(gone).toEqual([])
})
