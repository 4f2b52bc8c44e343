import { useEffect, useState } from 'react'
import { useDataPart } from '../ui/DatabaseContext.tsx'
import { listenForFailedParts } from '../ui/loadablePart.ts'
import { useWords } from '../ui/WordsContext.tsx'
import styles from './NoticeLine.module.css'
import { pageReplaced } from './pageReplaced.ts'
import { reloadPage } from './reloadPage.ts'

/** Offers to load the page again once the host holds another version of it, or another package. */
export function ReplacedLine() {
  const { frame: words } = useWords()
  const isPackageReplaced = useDataPart((state) => state.replaced)
  const isPageReplaced = usePageReplaced()
  if (!isPackageReplaced && !isPageReplaced) return null
  return (
    <aside className={styles.line} data-kind="warning" aria-label={words.replacedLabel} role="status">
      <span>{isPageReplaced ? words.newVersion : words.replaced}</span>
      <button type="button" onClick={reloadPage}>
        {words.reload}
      </button>
    </aside>
  )
}

/** Looked for when the reader comes back to the page, and when something of it does not come. */
function usePageReplaced(): boolean {
  const [replaced, setReplaced] = useState(false)
  const engine = useDataPart((state) => state.engine)
  useEffect(() => {
    const look = () => {
      pageReplaced().then((found) => found && setReplaced(true))
    }
    const onVisible = () => {
      if (document.visibilityState === 'visible') look()
    }
    if (engine === 'failed') look()
    document.addEventListener('visibilitychange', onVisible)
    const end = listenForFailedParts(look)
    return () => {
      document.removeEventListener('visibilitychange', onVisible)
      end()
    }
  }, [engine])
  return replaced
}
