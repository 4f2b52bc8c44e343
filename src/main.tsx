import './older/arrays.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './app/page.ts'
import './app/startPage.ts'
import { App } from './app/App.tsx'
import { createQueries } from './app/createQueries.ts'
import { openData } from './app/openData.ts'
import { firstWords } from './app/useSpokenWords.ts'
import { usePreferences } from './state/preferences.ts'
import { preparedOverview } from './views/overview/preparedOverview.ts'

const page = document.getElementById('root')
if (!page) throw new Error('index.html has no #root')

const queries = createQueries()
// Asked for before the many files of the data package: the overview's first paint waits for it.
if (/^#?\/?(\?|$)/.test(location.hash)) void queries.prefetchQuery(preparedOverview)
const data = openData('data/', {
  patient: /^#\/(ranking|components|causes|plan)(\?|$)/.test(location.hash),
  likely: new URLSearchParams(location.hash.split('?')[1]).get('index'),
})
if (!('popover' in HTMLElement.prototype)) void import('@oddbird/popover-polyfill')
const root = createRoot(page)
void firstWords(usePreferences.getState().language).then((words) =>
  root.render(
    <StrictMode>
      <App data={data} queries={queries} words={words} />
    </StrictMode>,
  ),
)
