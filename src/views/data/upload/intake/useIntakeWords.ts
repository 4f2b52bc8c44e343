import { intakeWords } from '../../../../i18n/intakeWords.ts'
import { useWords } from '../../../../ui/WordsContext.tsx'

/** What is said of files that are taken over, in the reader's language. */
export function useIntakeWords() {
  return intakeWords[useWords().language]
}
