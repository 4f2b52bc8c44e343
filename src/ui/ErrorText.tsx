import { dataError, type Fault } from '../engine/DataError.ts'
import type { ErrorSaid } from '../i18n/errorText.ts'
import type { Words } from '../i18n/vi.ts'
import { loadAllWords } from '../i18n/viAhead.ts'
import { isPartError, loadablePart } from './loadablePart.ts'
import { usePart } from './usePart.ts'
import { useWords } from './WordsContext.tsx'

/** What faults are called comes with the first of them. */
const sentences = loadablePart(
  async () => (await Promise.all([import('../i18n/errorText.ts'), loadAllWords()]))[0],
)

/** What is wrong, where, and its cure. */
export function ErrorText({ error }: { error: Error }) {
  const words = useWords()
  return isPartError(error) ? words.figure.partMissing : <Sentence error={error} />
}

export function FaultText({ fault }: { fault: Fault }) {
  return <ErrorText error={dataError(fault)} />
}

function Sentence({ error }: { error: ErrorSaid }) {
  const words = useWords()
  const { value, error: unsaid } = usePart(sentences)
  if (value) return sentenceOf(error, value.errorText, words)
  return unsaid ? words.figure.unsaid(error.fault?.file ?? error.message) : null
}

/** The same as text, for what is said once. */
export async function reasonOf(error: unknown, words: Words): Promise<string> {
  if (isPartError(error)) return words.figure.partMissing
  const { errorText } = await sentences.load()
  return sentenceOf(error instanceof Error ? error : new Error(String(error)), errorText, words)
}

function sentenceOf(error: ErrorSaid, errorText: (error: ErrorSaid, words: Words) => string, words: Words) {
  const isForeseen = error.fault !== undefined || error.refusals !== undefined
  return isForeseen ? errorText(error, words) : words.figure.unforeseen(error.message)
}
