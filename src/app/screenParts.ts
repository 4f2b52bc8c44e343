import type { ComponentType } from 'react'

type Fetch = () => Promise<ComponentType>

/** The code of each screen, by its path. */
const screenParts = {
  '/': async () => (await import('../views/overview/Overview.tsx')).Overview,
  '/ranking': async () => (await import('../views/ranking/Ranking.tsx')).Ranking,
  '/components': async () => (await import('../views/components/Components.tsx')).Components,
  '/causes': async () => (await import('../views/causes/Causes.tsx')).Causes,
  '/plan': async () => (await import('../views/plan/Plan.tsx')).Plan,
  '/indicators': async () => (await import('../views/indicators/Indicators.tsx')).Indicators,
  '/unit': async () => (await import('../views/unit/Unit.tsx')).Unit,
  '/bottlenecks': async () => (await import('../views/bottlenecks/Bottlenecks.tsx')).Bottlenecks,
  '/data': async () => (await import('../views/data/Data.tsx')).Data,
} satisfies Record<string, Fetch>

export type ScreenPath = keyof typeof screenParts

const ahead = new Map<string, Promise<ComponentType>>()

/** Begins to fetch the screen at a path, if there is one. */
export function fetchScreenAhead(path: string | undefined): void {
  const known = Object.entries(screenParts).find(([one]) => one === path)
  if (!known) return
  const coming = known[1]()
  coming.catch(() => undefined)
  ahead.set(known[0], coming)
}

/** The code of a screen; what was begun for it is taken once, so that a failure is told to whoever shows it. */
export function fetchScreen(path: ScreenPath): Promise<ComponentType> {
  const coming = ahead.get(path)
  ahead.delete(path)
  return coming ?? screenParts[path]()
}
