import type { Words } from '../../i18n/vi.ts'
import { type DataState, useDataState } from '../../ui/DatabaseContext.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Bottlenecks.module.css'
import type { Looked } from './Looked.ts'
import { useBottleneckPath } from './useBottleneckPath.ts'

/** Which cases are counted, and how far the reading of them is. */
export function Counted({ looked }: { looked: Looked }) {
  const words = useWords()
  const said = words.bottlenecks.counted
  const { office } = looked.scope
  const { data } = useBottleneckPath(looked.scope)
  const { tables } = useDataState()
  const root = looked.byCode.get(office ?? looked.unit.unit)
  const counted =
    data === undefined ? [] : [data.whole ? said.whole(words.format.name(root ?? looked.unit)) : said.city]
  return (
    <p className={`quiet-line ${styles.said}`} role="status">
      {[...counted, ...loadingOf(tables, words)].join(' · ')}
    </p>
  )
}

function loadingOf(tables: DataState['tables'], words: Words): string[] {
  const { bytes } = words.format
  const loading = tables.filter(
    ({ table, state }) => state === 'loading' && (table === 'dossiers' || table === 'steps'),
  )
  if (loading.length === 0) return []
  const loaded = loading.reduce((sum, one) => sum + one.loaded, 0)
  const total = loading.every((one) => one.total !== null)
    ? loading.reduce((sum, one) => sum + (one.total ?? 0), 0)
    : null
  return [words.bottlenecks.counted.loading(bytes(loaded), total === null ? null : bytes(total))]
}
