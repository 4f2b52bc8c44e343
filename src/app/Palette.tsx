import { useRouter } from '@tanstack/react-router'
import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { fieldList } from '../answers/lists/measuredSpan.ts'
import type { Words } from '../i18n/vi.ts'
import { ErrorText } from '../ui/ErrorText.tsx'
import { useAnswer } from '../ui/useAnswer.ts'
import { useWords } from '../ui/WordsContext.tsx'
import { caseItem } from './caseItem.ts'
import type { FoundItem } from './FoundItem.ts'
import { findItems } from './findItems.ts'
import { allNames, fieldItems, namedItems } from './namedItems.ts'
import styles from './Palette.module.css'
import { screenItems } from './screenItems.ts'

/** One field that finds everything with a name and opens its screen. */
export function Palette({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const names = useAnswer(allNames, {})
  const fields = useAnswer(fieldList, {})
  const items = useMemo(
    () =>
      [
        ...screenItems(words),
        ...(names.data ? namedItems(names.data, words) : []),
        ...fieldItems(fields.data ?? [], words),
      ].filter(({ to }) => to in router.routesByPath),
    [names.data, fields.data, words, router],
  )
  const units = useMemo(() => new Set(names.data?.units.map(({ unit }) => unit)), [names.data])
  const find = useMemo(() => findItems(items), [items])
  const matches = useMemo(() => {
    if (text.trim() === '') return items.filter(isFirst)
    const named = caseItem(text, units, words)
    return named ? [named, ...find(text)] : find(text)
  }, [text, items, units, find, words])

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  const open = ({ to, search }: FoundItem) => {
    onClose()
    void router.navigate({ to, search: search as object })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && matches.length > 0) {
      event.preventDefault()
      setAt((at + step + matches.length) % matches.length)
    }
    const chosen = matches[at]
    if (event.key === 'Enter' && chosen) open(chosen)
  }

  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={words.frame.searchLabel}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
      onKeyDown={onKeyDown}
    >
      <div className={styles.inside}>
        <input
          autoFocus
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls="palette-found"
          aria-activedescendant={matches[at] ? `palette-${at}` : undefined}
          aria-label={words.frame.searchLabel}
          placeholder={words.frame.searchLabel}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setAt(0)
          }}
        />
        <p className={styles.said} role="status">
          {said(text, matches.length, names.waiting, names.error ?? fields.error, words)}
        </p>
        <div id="palette-found" role="listbox" aria-label={words.frame.searchLabel} className={styles.found}>
          {matches.map((item, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the field, which keeps the focus
            <div
              key={item.id}
              id={`palette-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === at}
              ref={i === at ? (row) => row?.scrollIntoView({ block: 'nearest' }) : undefined}
              onClick={() => open(item)}
            >
              <span>{item.label}</span>
              <span className={styles.note}>{item.note}</span>
              <span className={styles.kind}>{words.find.kinds[item.kind]}</span>
            </div>
          ))}
        </div>
      </div>
    </dialog>
  )
}

/** What stands there before anything is typed. */
function isFirst({ kind, search }: FoundItem): boolean {
  return kind === 'screen' || (kind === 'index' && !('year' in search))
}

function said(text: string, count: number, waiting: boolean, error: Error | null, words: Words): ReactNode {
  if (error) return <ErrorText error={error} />
  if (waiting) return words.find.loading
  if (text.trim() === '') return words.find.hint
  return count === 0 ? words.find.nothing(text) : words.find.count(count)
}
