import { useEffect, useState } from 'react'
import { dataError, type Fault } from '../engine/DataError.ts'
import { loadAllWords } from '../i18n/viAhead.ts'
import { useWords } from './WordsContext.tsx'

let errorText: typeof import('../i18n/errorText.ts').errorText | null = null

async function loadSentences(): Promise<void> {
  const [module] = await Promise.all([import('../i18n/errorText.ts'), loadAllWords()])
  errorText = module.errorText
}

/** What is wrong, where, and its cure. The sentences are fetched with the first error: until then it names itself. */
export function ErrorText({ error }: { error: Error }) {
  const words = useWords()
  const [, setCame] = useState(false)
  useEffect(() => {
    if (errorText !== null) return
    loadSentences().then(
      () => setCame(true),
      () => undefined,
    )
  }, [])
  return errorText === null ? error.message : errorText(error, words)
}

export function FaultText({ fault }: { fault: Fault }) {
  return <ErrorText error={dataError(fault)} />
}
