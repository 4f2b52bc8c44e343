import { useDataState } from '../../ui/DatabaseContext.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Bottlenecks.module.css'
import type { Looked } from './Looked.ts'

/** Which cases are counted, and how far the reading of them is. */
export function Counted({ looked }: { looked: Looked }) {
  const words = useWords()
  const said = words.bottlenecks.counted
  const { office } = looked.scope
  const root = office === null ? undefined : looked.byCode.get(office)
  const cases = useDataState().tables.filter(({ table }) => table === 'dossiers' || table === 'steps')
  const loading = cases.filter(({ state }) => state === 'loading')
  const loaded = loading.reduce((sum, one) => sum + one.loaded, 0)
  const total = loading.every((one) => one.total !== null)
    ? loading.reduce((sum, one) => sum + (one.total ?? 0), 0)
    : null
  const { bytes } = words.format
  return (
    <p className={styles.said} role="status">
      {root ? said.office(words.format.name(root)) : said.city}
      {loading.length > 0 ? ` · ${said.loading(bytes(loaded), total === null ? null : bytes(total))}` : null}
    </p>
  )
}
