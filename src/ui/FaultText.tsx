import { useEffect, useState } from 'react'
import type { Fault } from '../engine/DataError.ts'
import { useWords } from './WordsContext.tsx'

type Describe = typeof import('../i18n/describeFault.ts').describeFault

let loaded: Describe | null = null

async function loadSentences(): Promise<void> {
  loaded = (await import('../i18n/describeFault.ts')).describeFault
}

/** What is wrong, where, and its cure. The sentences are fetched with the first fault: until then its file is named. */
export function FaultText({ fault }: { fault: Fault }) {
  const { language } = useWords()
  const [, setCame] = useState(false)
  useEffect(() => {
    if (loaded !== null) return
    loadSentences().then(
      () => setCame(true),
      () => undefined,
    )
  }, [])
  return loaded === null ? fault.file : loaded(fault, language)
}
