import type { ComponentType } from 'react'

type Fetch = () => Promise<ComponentType>

/** The code of each screen, by its path. */
export const screenParts = {
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
