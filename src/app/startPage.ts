import { usePreferences } from '../state/preferences.ts'

const { unit } = usePreferences.getState()

// What messengers add to a link they pass on: the router would take it for a part of the screen's own address.
if (location.search !== '') history.replaceState(null, '', location.pathname + location.hash)

// Before the router reads the address: only where it names no screen, so that every link opens what it says.
if (unit !== null && /^#?$/.test(location.hash)) {
  history.replaceState(null, '', `#/unit?${new URLSearchParams({ unit })}`)
}
