import { fetchScreenAhead } from './app/screenParts.ts'
import { fetchAhead } from './engine/fetchAhead.ts'
// It hears of style sheets that do not come, those of the first screen too.
import './ui/restoreStyles.ts'

// The page, the screen that the address opens and the description of the data come side by side. What of it does not
// come is told, or asked for again, by whoever needs it.
const path = /^#(\/\w+)/.exec(location.hash)?.[1]
import('./main.tsx')
fetchAhead('data/datapackage.json')
if (path !== undefined) {
  fetchScreenAhead(path)
  Promise.allSettled([import('./i18n/vi.ts'), import('./ui/Drawing.tsx')])
}
