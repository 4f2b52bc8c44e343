import { useMemo, useSyncExternalStore } from 'react'
import { useDataState } from '../ui/DatabaseContext.tsx'
import { useRestsOnStore } from '../ui/RestsOnContext.tsx'
import { useWords } from '../ui/WordsContext.tsx'
import styles from './NoticeLine.module.css'

/** Says above the figures that files which they rest on are not what the package says of them. */
export function MismatchLine() {
  const { difference: words } = useWords()
  const { tables, asDescribed } = useDataState()
  const store = useRestsOnStore()
  const rested = useSyncExternalStore(store.subscribe, store.getSnapshot)
  const differs = useMemo(
    () => tables.filter(({ table }) => rested.includes(table)).flatMap(({ differs }) => differs),
    [tables, rested],
  )
  if (asDescribed || differs.length === 0) return null
  return (
    <aside className={styles.line} data-kind="warning" aria-label={words.label}>
      <span>{words.line(differs)}</span>
    </aside>
  )
}
