import { screenParts } from './app/screenParts.ts'
import { fetchAhead } from './engine/fetchAhead.ts'

// The page, the screen that the address opens and the description of the data come side by side. What of it does not
// come is asked for again by whoever needs it.
const path = /^#(\/\w+)/.exec(location.hash)?.[1]
const fetchScreen = Object.entries(screenParts).find(([known]) => known === path)?.[1]
const page = import('./main.tsx')
fetchAhead('data/datapackage.json')
if (fetchScreen) {
  Promise.allSettled([fetchScreen(), import('./i18n/vi.ts'), import('./ui/Drawing.tsx')])
}
await page
