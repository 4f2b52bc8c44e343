import type { AnyRouter } from '@tanstack/react-router'
import { useSettled } from '../state/settled.ts'

/**
 * Where what is looked at is found again, with all that is looked at: the address bar leaves out what a screen has
 * by default, which may be another one day.
 */
export function wholeAddress({ state, options }: AnyRouter): string {
  const { pathname } = state.location
  const search = { ...state.matches.at(-1)?.search, ...useSettled.getState() }
  return `${location.href.replace(/#.*/, '')}#${pathname}${options.stringifySearch?.(search) ?? ''}`
}
