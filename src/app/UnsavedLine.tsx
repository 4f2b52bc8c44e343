import { useUnsavedExplanations } from '../state/explanations.ts'
import { useUnsavedPreferences } from '../state/preferences.ts'
import { useUnsavedScenarios } from '../state/scenarios.ts'
import { useWords } from '../ui/WordsContext.tsx'
import styles from './NoticeLine.module.css'

/** Says that what the reader wrote could not be kept on this computer. */
export function UnsavedLine() {
  const { frame: words } = useWords()
  const unsaved = [useUnsavedScenarios(), useUnsavedExplanations(), useUnsavedPreferences()]
  if (!unsaved.some(Boolean)) return null
  return (
    <aside className={styles.line} data-kind="warning" aria-label={words.unsavedLabel} role="alert">
      <span>{words.unsaved}</span>
    </aside>
  )
}
