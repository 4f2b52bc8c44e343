import { Link } from '@tanstack/react-router'
import { useDataPart } from '../ui/DatabaseContext.tsx'
import { useWords } from '../ui/WordsContext.tsx'
import styles from './NoticeLine.module.css'

/** Says on every screen that what the reader took over lies over the package, and leads to where it is switched off. */
export function LayersLine() {
  const { frame: words } = useWords()
  const files = useDataPart(({ layers }) =>
    [...new Set(layers.flatMap(({ file, on }) => (on ? [file] : [])))].join(', '),
  )
  if (files === '') return null
  return (
    <aside className={styles.line} aria-label={words.layers}>
      <span>{words.layersOn(files)}</span>
      <Link to="/data" search={{ tab: 'upload' }}>
        {words.layersSee}
      </Link>
    </aside>
  )
}
