import { useDataPart } from '../ui/DatabaseContext.tsx'
import { useWords } from '../ui/WordsContext.tsx'
import styles from './NoticeLine.module.css'

/** Offers to load the page again once the host holds another package. */
export function ReplacedLine() {
  const { frame: words } = useWords()
  const replaced = useDataPart((state) => state.replaced)
  if (!replaced) return null
  return (
    <aside className={styles.line} data-kind="warning" aria-label={words.replacedLabel} role="status">
      <span>{words.replaced}</span>
      <button type="button" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </aside>
  )
}
