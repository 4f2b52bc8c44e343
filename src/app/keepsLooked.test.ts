import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  stripSearchParams,
} from '@tanstack/react-router'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { causesSearch, indicatorsSearch, lookedSearch, rankingSearch, unitSearch } from '../state/search.ts'
import { keepsLooked } from './keepsLooked.ts'

const screens = {
  ranking: rankingSearch,
  causes: causesSearch,
  indicators: indicatorsSearch,
  unit: unitSearch,
}

/** Where a link leads that is followed at an address, as the address bar has it. */
async function led(
  at: string,
  to: keyof typeof screens,
  search: object | ((before: Record<string, unknown>) => object) = {},
): Promise<string> {
  const root = createRootRoute({ validateSearch: lookedSearch, search: { middlewares: [...keepsLooked] } })
  const routes = Object.entries(screens).map(([path, validateSearch]) =>
    createRoute({
      getParentRoute: () => root,
      path,
      validateSearch: validateSearch as typeof rankingSearch,
      search: { middlewares: [stripSearchParams(v.parse(validateSearch, {}) as never)] },
    }),
  )
  const router = createRouter({
    routeTree: root.addChildren(routes),
    history: createMemoryHistory({ initialEntries: [at] }),
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (all) => {
      const given = Object.entries(all).filter(([, value]) => value !== undefined)
      return given.length === 0 ? '' : `?${given.map(([key, value]) => `${key}=${value}`).join('&')}`
    },
  })
  await router.load()
  const link = { to: `/${to}`, search }
  const shown = router.buildLocation(link as never).href
  // What a click builds is read by the schemas once more.
  expect(router.buildLocation({ ...link, _includeValidateSearch: true } as never).href).toBe(shown)
  return shown
}

it('what is looked at goes along with every link, whichever screen can show it', async () => {
  expect(await led('/ranking?index=B&year=2024&place=31', 'causes')).toBe(
    '/causes?index=B&year=2024&place=31',
  )
  expect(await led('/ranking?index=B&year=2024', 'indicators', { indicator: 'early' })).toBe(
    '/indicators?indicator=early&index=B&year=2024',
  )
  expect(await led('/unit?unit=S.1&grain=month&period=2026-10', 'ranking')).toBe(
    '/ranking?unit=S.1&period=2026-10&grain=month',
  )
})

it('what one screen alone knows stays there', async () => {
  expect(await led('/causes?tab=room&from=2020&index=B', 'ranking')).toBe('/ranking?index=B')
})

it('what is so by default stands in no address', async () => {
  expect(await led('/indicators', 'unit')).toBe('/unit')
  expect(await led('/ranking?place=31', 'ranking', { place: '01' })).toBe('/ranking')
  expect(await led('/indicators?unit=S.1', 'indicators', { unit: 'HN' })).toBe('/indicators')
  expect(await led('/ranking?unit=S.1', 'causes', { unit: 'HN' })).toBe('/causes')
})

it('a link lets go of what it names as open', async () => {
  expect(await led('/ranking?index=B&year=2024', 'ranking', { year: undefined })).toBe('/ranking?index=B')
  expect(
    await led('/indicators?unit=S.1&period=2026-10', 'indicators', (before) => ({
      ...before,
      unit: undefined,
    })),
  ).toBe('/indicators?period=2026-10')
})

it('that a unit that is no more is meant itself is forgotten with the unit', async () => {
  const former = 'unit=S.1&former=S.1'
  expect(await led(`/unit?${former}`, 'indicators')).toBe(`/indicators?${former}`)
  expect(await led(`/unit?${former}`, 'indicators', { unit: 'S.1' })).toBe(`/indicators?${former}`)
  expect(await led(`/unit?${former}`, 'indicators', { unit: 'S.2' })).toBe('/indicators?unit=S.2')
  expect(await led('/unit?unit=S.2', 'unit', { unit: 'S.1', former: 'S.1' })).toBe(`/unit?${former}`)
})

it('what cannot be read is let go', async () => {
  expect(await led('/ranking?year=soon&calendar=lunar&grain=day', 'causes')).toBe('/causes')
})
