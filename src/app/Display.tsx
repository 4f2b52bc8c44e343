import { languageCodes, languages } from '../i18n/languages.ts'
import { setPreferences, usePreferences } from '../state/preferences.ts'
import { useWords } from '../ui/WordsContext.tsx'
import styles from './Display.module.css'
import { Icon } from './Icon.tsx'
import { togglePresenting } from './togglePresenting.ts'

const schemes = ['auto', 'light', 'dark'] as const

/** Language, background and size, remembered for this reader. */
export function Display({ onHelp }: { onHelp: () => void }) {
  const words = useWords().frame
  const { language, scheme, presentation } = usePreferences()
  const next = schemes[(schemes.indexOf(scheme) + 1) % schemes.length] ?? 'auto'
  return (
    <fieldset className={styles.display}>
      <legend className="visually-hidden">{words.settings}</legend>
      <span className={styles.languages}>
        {languageCodes.map((code) => (
          <button
            key={code}
            type="button"
            lang={code}
            aria-pressed={language === code}
            title={languages[code]}
            onClick={() => setPreferences({ language: code })}
          >
            {code.toUpperCase()}
          </button>
        ))}
      </span>
      <button
        type="button"
        title={`${words.scheme.label}: ${words.scheme[scheme]}`}
        aria-label={`${words.scheme.label}: ${words.scheme[scheme]}`}
        onClick={() => setPreferences({ scheme: next })}
      >
        <Icon name={scheme} />
      </button>
      <button
        type="button"
        title={words.presentation}
        aria-label={words.presentation}
        aria-pressed={presentation}
        onClick={() => setPreferences({ presentation: !presentation })}
      >
        <Icon name="presentation" />
      </button>
      <button type="button" title={words.present} aria-label={words.present} onClick={togglePresenting}>
        <Icon name="present" />
      </button>
      <button type="button" title={words.help} aria-label={words.help} onClick={onHelp}>
        <Icon name="help" />
      </button>
    </fieldset>
  )
}
