import { getRouteApi } from '@tanstack/react-router'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Data.module.css'

const route = getRouteApi('/data')

/** A field whose words every row below must hold; they stand in the URL. */
export function Find({ matches, of }: { matches: number; of: number }) {
  const words = useWords().data
  const { find } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <div className={styles.find}>
      <input
        type="search"
        value={find ?? ''}
        placeholder={words.findHint}
        aria-label={words.find}
        maxLength={120}
        onChange={(event) => {
          const typed = event.currentTarget.value
          navigate({
            search: (before) => ({ ...before, find: typed === '' ? undefined : typed }),
            replace: true,
            resetScroll: false,
          })
        }}
      />
      <output className="number quiet-note">{words.found(matches, of)}</output>
    </div>
  )
}
