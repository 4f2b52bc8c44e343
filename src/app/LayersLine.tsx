import { Link } from '@tanstack/react-router'
import { type DataState, useDataPart } from '../ui/DatabaseContext.tsx'
import { useWords } from '../ui/WordsContext.tsx'
import styles from './NoticeLine.module.css'

const most = 3

/** Says on every screen that what the reader took over lies over the package, and leads to where it is switched off. */
export function LayersLine() {
  const { frame: words } = useWords()
  const count = useDataPart(({ layers }) => namesOf(layers).length)
  const first = useDataPart(({ layers }) => namesOf(layers).slice(0, most).join(', '))
  const isMeasured = useDataPart(({ layers }) =>
    layers.some(({ on, contents }) => on && contents.measurements !== undefined),
  )
  if (count === 0) return null
  return (
    <aside className={styles.line} aria-label={words.layers}>
      <span>
        {words.layersOn(first, Math.max(count - most, 0))}
        {isMeasured ? ` · ${words.layersAside}` : ''}
      </span>
      <Link to="/data" search={{ tab: 'upload' }}>
        {words.layersSee}
      </Link>
    </aside>
  )
}

function namesOf(layers: DataState['layers']): string[] {
  return [...new Set(layers.flatMap(({ file, on, cases }) => (on && !cases ? [file] : [])))]
}
