import { breakReasons } from '../../i18n/breakReason.ts'
import type { PlanSearch } from '../../state/search.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Plan.module.css'
import type { KnownStart } from './planScreen.ts'
import { ScenarioMark } from './ScenarioMark.tsx'

/** The mark, and by which years the others move. */
export function PlanNotes({ from, search }: { from: KnownStart; search: PlanSearch }) {
  const words = useWords()
  const said = words.scenarios
  const years = [...from.earlier.map(({ year }) => String(year)), String(from.start.year)]
  const moving = search.others !== 'still'
  return (
    <p className={`quiet-line ${styles.notes}`}>
      <ScenarioMark />
      {from.earlier.length === 0 && moving ? <span>{said.noHistory}</span> : null}
      {from.earlier.length > 0 && moving ? <span>{said.history(years)}</span> : null}
      {from.suspected.length > 0 && moving ? (
        <span>{said.suspected(breakReasons(from.suspected, words))}</span>
      ) : null}
    </p>
  )
}
