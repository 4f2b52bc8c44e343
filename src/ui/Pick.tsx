import { Combobox, useCombobox } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { fold } from '../i18n/fold.ts'
import styles from './Pick.module.css'
import { useSheet } from './SheetContext.tsx'
import { useWords } from './WordsContext.tsx'

export interface PickOption {
  value: string
  label: string
  /** Options of one group stand together under its name; keep them adjacent. */
  group?: string
  /** Quiet words behind the label. */
  note?: string
  /** Further words that find it: codes, aliases. */
  keywords?: string
  disabled?: boolean
}

export interface PickProps {
  /** What is chosen here, said to those who do not see the sentence around. */
  label: string
  value: string | null
  options: readonly PickOption[]
  onChange: (value: string) => void
  /** Shown while nothing is chosen. */
  placeholder?: string
  /** A search field; by default with more than eight options. */
  searchable?: boolean
}

/** A menu inside a sentence. Search needs no diacritics. */
export function Pick({ label, value, options, onChange, placeholder, searchable }: PickProps) {
  const words = useWords().figure
  const sheet = useSheet()
  const [search, setSearch] = useState('')
  const withSearch = searchable ?? options.length > 8
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption()
      setSearch('')
    },
    onDropdownOpen: () => {
      if (withSearch) combobox.focusSearchInput()
    },
  })
  const { dropdownOpened, selectActiveOption } = combobox
  const ready = useRef(selectActiveOption)
  useEffect(() => {
    ready.current = selectActiveOption
  })
  useEffect(() => {
    if (dropdownOpened) ready.current()
  }, [dropdownOpened])
  const chosen = options.find((option) => option.value === value)
  // A closed menu draws none of its options: there may be hundreds in each.
  const found = !dropdownOpened ? [] : withSearch ? matching(options, search) : options

  return (
    <Combobox
      store={combobox}
      width="max-content"
      position="bottom-start"
      offset={2}
      portalProps={sheet ? { target: sheet } : undefined}
      transitionProps={{ duration: 0 }}
      classNames={{
        dropdown: styles.dropdown,
        option: styles.option,
        options: styles.options,
        search: styles.search,
        groupLabel: styles.group,
        empty: styles.empty,
      }}
      onOptionSubmit={(next) => {
        onChange(next)
        combobox.closeDropdown()
        combobox.focusTarget()
      }}
    >
      <Combobox.Target targetType="button" withAriaAttributes>
        <button
          type="button"
          className={styles.pick}
          aria-label={`${label}: ${chosen?.label ?? placeholder ?? words.choose}`}
          onClick={() => combobox.toggleDropdown()}
        >
          <span className={styles.value}>{chosen?.label ?? placeholder ?? words.choose}</span>
          <span aria-hidden="true" className={styles.caret}>
            ▾
          </span>
        </button>
      </Combobox.Target>
      <Combobox.Dropdown>
        {withSearch ? (
          <Combobox.Search
            value={search}
            onChange={(event) => {
              setSearch(event.currentTarget.value)
              combobox.resetSelectedOption()
            }}
            onKeyUp={(event) => {
              if (event.key.length === 1 || event.key === 'Backspace') combobox.selectFirstOption()
            }}
            placeholder={words.find}
            aria-label={`${label}: ${words.find}`}
          />
        ) : null}
        <Combobox.Options aria-label={label}>
          {dropdownOpened && found.length === 0 ? (
            <Combobox.Empty>{words.nothingFound}</Combobox.Empty>
          ) : null}
          {grouped(found).map(({ group, members }) =>
            group === undefined ? (
              members.map((option) => (
                <Choice key={option.value} option={option} active={option.value === value} />
              ))
            ) : (
              <Combobox.Group key={group} label={group}>
                {members.map((option) => (
                  <Choice key={option.value} option={option} active={option.value === value} />
                ))}
              </Combobox.Group>
            ),
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function Choice({ option, active }: { option: PickOption; active: boolean }) {
  return (
    <Combobox.Option value={option.value} active={active} disabled={option.disabled} aria-selected={active}>
      {option.label}
      {option.note ? <span className={styles.note}>{option.note}</span> : null}
    </Combobox.Option>
  )
}

function matching(options: readonly PickOption[], search: string): readonly PickOption[] {
  const parts = fold(search).split(/\s+/).filter(Boolean)
  if (parts.length === 0) return options
  return options.filter((option) => {
    const text = fold(`${option.label} ${option.keywords ?? ''} ${option.note ?? ''} ${option.value}`)
    return parts.every((part) => text.includes(part))
  })
}

interface Group {
  group: string | undefined
  members: PickOption[]
}

function grouped(options: readonly PickOption[]): Group[] {
  const groups: Group[] = []
  for (const option of options) {
    const last = groups.at(-1)
    if (last && last.group === option.group) last.members.push(option)
    else groups.push({ group: option.group, members: [option] })
  }
  return groups
}
