import type { RouteComponent } from '@tanstack/react-router'
import { createRootRoute, createRoute, stripSearchParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import * as v from 'valibot'
import { loadAllWords } from '../i18n/viAhead.ts'
import {
  bottlenecksSearch,
  causesSearch,
  componentsSearch,
  dataSearch,
  indicatorsSearch,
  lookedSearch,
  overviewSearch,
  planSearch,
  rankingSearch,
  unitSearch,
} from '../state/search.ts'
import { Frame } from './Frame.tsx'
import { keepsLooked } from './keepsLooked.ts'
import { lazyScreen } from './lazyScreen.tsx'
import { NotFound } from './NotFound.tsx'
import { ScreenFailed } from './ScreenFailed.tsx'
import { fetchScreen } from './screenParts.ts'

const root = createRootRoute({
  validateSearch: lookedSearch,
  search: { middlewares: [...keepsLooked] },
  component: Frame,
  notFoundComponent: NotFound,
})

type Search = v.GenericSchema<Record<string, unknown>, Record<string, unknown>>

/** A screen at a path, loaded when it is first opened; what its search has by default stays out of the URL. */
export function screen<const Path extends string, S extends Search>(
  path: Path,
  search: S,
  component: RouteComponent,
) {
  return createRoute({
    getParentRoute: () => root,
    path,
    validateSearch: search,
    search: { middlewares: [stripSearchParams(v.parse(search, {}) as never)] },
    component,
    errorComponent: ScreenFailed,
  })
}

/** A screen's code together with the words of all screens. */
function withWords(load: () => Promise<ComponentType>): RouteComponent {
  return lazyScreen(async () => (await Promise.all([load(), loadAllWords()]))[0])
}

export const routeTree = root.addChildren([
  screen(
    '/',
    overviewSearch,
    lazyScreen(() => fetchScreen('/')),
  ),
  screen(
    '/ranking',
    rankingSearch,
    withWords(() => fetchScreen('/ranking')),
  ),
  screen(
    '/components',
    componentsSearch,
    withWords(() => fetchScreen('/components')),
  ),
  screen(
    '/causes',
    causesSearch,
    withWords(() => fetchScreen('/causes')),
  ),
  screen(
    '/plan',
    planSearch,
    withWords(() => fetchScreen('/plan')),
  ),
  screen(
    '/indicators',
    indicatorsSearch,
    withWords(() => fetchScreen('/indicators')),
  ),
  screen(
    '/unit',
    unitSearch,
    withWords(() => fetchScreen('/unit')),
  ),
  screen(
    '/bottlenecks',
    bottlenecksSearch,
    withWords(() => fetchScreen('/bottlenecks')),
  ),
  screen(
    '/data',
    dataSearch,
    withWords(() => fetchScreen('/data')),
  ),
])
