import { Link } from '@tanstack/react-router'
import { useDataPart } from '../ui/DatabaseContext.tsx'
import { useWords } from '../ui/WordsContext.tsx'
import { DataDate } from './DataDate.tsx'
import { Display } from './Display.tsx'
import { Icon } from './Icon.tsx'
import styles from './TopBar.module.css'

export function TopBar({ onSearch, onHelp }: { onSearch: () => void; onHelp: () => void }) {
  const words = useWords().frame
  const internal = useDataPart(({ audience }) => audience === 'internal')
  return (
    <header className={styles.bar}>
      <div className={styles.name}>
        <Link to="/" className={styles.title}>
          {words.title}
        </Link>
        {internal ? (
          <strong className={styles.internal} title={words.internalWhy}>
            {words.internal}
          </strong>
        ) : null}
      </div>
      <button
        type="button"
        className={styles.search}
        aria-label={words.searchLabel}
        onClick={onSearch}
        aria-keyshortcuts="Control+K"
      >
        <Icon name="search" />
        <span>{words.search}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <DataDate />
      <div className={styles.display}>
        <Display onHelp={onHelp} />
      </div>
    </header>
  )
}
