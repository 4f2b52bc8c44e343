import type { Unit } from '../../answers/lists/unitTree.ts'
import { setPreferences, usePreferences } from '../../state/preferences.ts'
import { TextButton } from '../../ui/TextButton.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Unit.module.css'

/** The reader's own unit: its page is the first to open until this is taken back. */
export function StartPage({ unit }: { unit: Pick<Unit, 'unit'> }) {
  const { start } = useWords().unit
  const isStart = usePreferences((state) => state.unit) === unit.unit
  return (
    <TextButton
      quiet
      className={styles.quietButton}
      aria-pressed={isStart}
      title={start.why}
      onClick={() => setPreferences({ unit: isStart ? null : unit.unit })}
    >
      {isStart ? `★ ${start.drop}` : `☆ ${start.choose}`}
    </TextButton>
  )
}
