import { useRouter } from '@tanstack/react-router'
import MiniSearch from 'minisearch'
import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { fold } from '../i18n/fold.ts'
import type { Words } from '../i18n/vi.ts'
import { ErrorText } from '../ui/ErrorText.tsx'
import { useAnswer } from '../ui/useAnswer.ts'
import { useWords } from '../ui/WordsContext.tsx'
import styles from './Palette.module.css'
import type { PaletteItem } from './paletteItems.ts'
import { allNames, paletteItems, screenItems } from './paletteItems.ts'

/** One field that finds everything with a name and opens its screen. */
export function Palette({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const names = useAnswer(allNames, {})
  const items = useMemo(
    () =>
      (names.data ? paletteItems(names.data, words) : screenItems(words)).filter(
        ({ address }) => (address.split('?')[0] ?? '') in router.routesByPath,
      ),
    [names.data, words, router],
  )
  const find = useMemo(() => finder(items), [items])
  const matches = find(text)

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  const open = (item: PaletteItem) => {
    onClose()
    router.history.push(item.address)
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
          {said(text, matches.length, names.waiting, names.error, words)}
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
              <span className={styles.kind}>{words.frame.kinds[item.kind]}</span>
            </div>
          ))}
        </div>
      </div>
    </dialog>
  )
}

function finder(items: readonly PaletteItem[]): (text: string) => readonly PaletteItem[] {
  const search = new MiniSearch<PaletteItem>({
    fields: ['label', 'note', 'keywords'],
    processTerm: fold,
    searchOptions: { boost: { label: 3, note: 2 }, prefix: true, combineWith: 'AND' },
  })
  search.addAll(items)
  const byId = new Map(items.map((item) => [item.id, item]))
  const first = items.filter(({ kind }) => kind === 'screen' || kind === 'index')
  return (text) =>
    text.trim() === ''
      ? first
      : search
          .search(text)
          .slice(0, 40)
          .flatMap(({ id }) => byId.get(id) ?? [])
}

function said(text: string, count: number, waiting: boolean, error: Error | null, words: Words): ReactNode {
  if (error) return <ErrorText error={error} />
  if (waiting) return words.frame.searchLoading
  if (text.trim() === '') return words.frame.searchHint
  return count === 0 ? words.frame.searchNothing(text) : words.frame.searchCount(count)
}
