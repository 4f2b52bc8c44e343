import { Fragment, useLayoutEffect, useMemo, useState } from 'react'
import { findTerms } from '../i18n/findTerms.ts'
import { terms } from '../i18n/terms.ts'
import { Reason } from './Reason.tsx'
import { useScreen } from './ScreenContext.tsx'
import { useWords } from './WordsContext.tsx'

/** A text in which terms of the glossary are explained that no other text of the screen explains. */
export function TermedText({ text, owner }: { text: string; owner: string }) {
  const { language } = useWords()
  const { explained } = useScreen()
  const found = useMemo(() => findTerms(text, terms, language), [text, language])
  const [own, setOwn] = useState<readonly string[]>([])
  useLayoutEffect(() => {
    const free = found.map(({ term }) => term.code).filter((code) => (explained.get(code) ?? owner) === owner)
    for (const code of free) explained.set(code, owner)
    setOwn(free)
    return () => {
      for (const code of free) explained.delete(code)
    }
  }, [found, explained, owner])
  const shown = found.filter(({ term }) => own.includes(term.code))
  return (
    <>
      {shown.map(({ term, from, to }, i) => (
        <Fragment key={term.code}>
          {text.slice(shown[i - 1]?.to ?? 0, from)}
          <Reason why={language === 'vi' ? term.means_vi : term.means_en}>{text.slice(from, to)}</Reason>
        </Fragment>
      ))}
      {text.slice(shown.at(-1)?.to ?? 0)}
    </>
  )
}
