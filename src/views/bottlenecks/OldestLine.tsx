import { Link } from '@tanstack/react-router'
import type { BottlenecksSearch } from '../../state/search.ts'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Bottlenecks.module.css'
import type { Looked } from './Looked.ts'
import { unitName } from './unitName.ts'
import { useOpenCases } from './useOpenCases.ts'

/** How many are open, how many of them past due, and which for longest: the first thing to open. */
export function OldestLine({ looked, search }: { looked: Looked; search: BottlenecksSearch }) {
  const words = useWords()
  const { data } = useOpenCases(looked.scope)
  const [oldest] = data ?? []
  if (!data || !oldest) return null
  const overdue = data.filter((one) => one.overdue).length
  const desk = unitName(looked.byCode, oldest.step_unit ?? oldest.unit, words)
  return (
    <p className={styles.oldest}>
      {words.bottlenecks.overdue(data.length, overdue)} ·{' '}
      <Link to="/bottlenecks" search={{ ...search, case: oldest.dossier }}>
        {oldest.dossier}
      </Link>{' '}
      {words.bottlenecks.oldest(oldest.age, desk, words.cases.step(oldest.step ?? ''))}{' '}
      {looked.simulated ? <SimulatedMark small /> : null}
    </p>
  )
}
