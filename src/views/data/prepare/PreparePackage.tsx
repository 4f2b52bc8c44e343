import { useState } from 'react'
import type { Words } from '../../../i18n/vi.ts'
import { useDataState, useOpenData } from '../../../ui/DatabaseContext.tsx'
import { Failed } from '../../../ui/Failed.tsx'
import { loadablePart } from '../../../ui/loadablePart.ts'
import { saveFile } from '../../../ui/saveFile.ts'
import { useWords } from '../../../ui/WordsContext.tsx'
import styles from '../Data.module.css'
import type { Doing } from './preparedZip.ts'

const zipping = loadablePart(() => import('./preparedZip.ts'))

type State =
  | { is: 'ready' }
  | { is: 'making'; doing: Doing | null }
  | { is: 'made'; withoutPaths: boolean }
  | { is: 'failed'; error: Error }

/** Offers what `npm run prepare-data` writes, computed here, to those who have no Node. */
export function PreparePackage() {
  const said = useWords().data.report.prepare
  const { database } = useOpenData()
  const { own, layers } = useDataState()
  const [state, setState] = useState<State>({ is: 'ready' })
  const isOwn = own !== null || layers.some(({ on }) => on)
  const make = async () => {
    setState({ is: 'making', doing: null })
    try {
      const { preparedZip } = await zipping.load()
      const { zip, withoutPaths } = await preparedZip(database, (doing) => setState({ is: 'making', doing }))
      saveFile(zip, said.file)
      setState({ is: 'made', withoutPaths })
    } catch (error) {
      setState({ is: 'failed', error: error instanceof Error ? error : new Error(String(error)) })
    }
  }
  return (
    <section className={`no-print ${styles.close}`} aria-labelledby="prepare-package">
      <h2 id="prepare-package">{said.title}</h2>
      <p>{isOwn ? said.notOwn : said.why}</p>
      {isOwn ? null : (
        <p className={styles.closing}>
          <button type="button" className={styles.save} disabled={state.is === 'making'} onClick={make}>
            {state.is === 'making' ? said.making(doingIn(state.doing, said)) : said.make}
          </button>
        </p>
      )}
      {state.is === 'made' ? (
        <output>
          {[said.made(said.file), state.withoutPaths ? said.withoutPaths : ''].join(' ').trim()}
        </output>
      ) : null}
      {state.is === 'failed' ? <Failed error={state.error} title={said.failed} onRetry={make} /> : null}
    </section>
  )
}

function doingIn(doing: Doing | null, said: Words['data']['report']['prepare']): string {
  if (typeof doing === 'string') return said[doing]
  return said.reading(doing?.read ?? 0, doing?.of ?? 0)
}
