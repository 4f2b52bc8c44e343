import { usePreferences } from '../state/preferences.ts'

const { unit } = usePreferences.getState()

// Before the router reads the address: only where it names no screen, so that every link opens what it says.
if (unit !== null && /^#?$/.test(location.hash)) {
  history.replaceState(null, '', `#/unit?${new URLSearchParams({ unit })}`)
}
