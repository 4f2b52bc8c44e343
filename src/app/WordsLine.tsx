import { languages } from '../i18n/languages.ts'
import { usePreferences } from '../state/preferences.ts'
import { usePart } from '../ui/usePart.ts'
import { useRetry } from '../ui/useRetry.ts'
import { useWords } from '../ui/WordsContext.tsx'
import styles from './NoticeLine.module.css'
import { wordsOf } from './useSpokenWords.ts'

/** Says that the language which the reader wants could not be loaded: what is written stays in the one before. */
export function WordsLine() {
  const { language: spoken, frame: words } = useWords()
  const wanted = usePreferences((state) => state.language)
  const { error } = usePart(wordsOf(wanted))
  const retry = useRetry()
  if (error === null || wanted === spoken) return null
  return (
    <aside className={styles.line} data-kind="warning" aria-label={words.language} role="alert">
      <span>{words.languageFailed(languages[wanted])}</span>
      <button type="button" onClick={retry}>
        {words.retry}
      </button>
    </aside>
  )
}
