import type { BreakdownRow } from '../../answers/breakdown/breakdownRows.ts'
import type { Status } from '../../ui/StatusMark.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Components.module.css'

export interface ComponentNameProps {
  row: BreakdownRow
  /** As short as its siblings allow; the whole name is said on hover. */
  name: string
  hasChildren: boolean
  /** Some component of the tree can be opened: names line up behind the arrows. */
  deep: boolean
  open: boolean
  onToggle: (component: string) => void
}

/** A component in the tree, with the way to open what lies below it and a mark where it cannot be relied on. */
export function ComponentName({ row, name, hasChildren, deep, open, onToggle }: ComponentNameProps) {
  const words = useWords()
  const whole = words.format.name({ name_vi: row.name, name_en: row.name_en })
  const doubtful = row.parent !== null && (row.status === 'unverified' || row.status === 'assumed')
  const label = open ? words.components.fold(name) : words.components.expand(name)
  return (
    <span className={styles.name} data-root={row.parent === null} title={whole}>
      {hasChildren && row.parent !== null ? (
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-label={label}
          onClick={(event) => {
            event.stopPropagation()
            onToggle(row.component)
          }}
        >
          <span aria-hidden="true">{open ? '▾' : '▸'}</span>
        </button>
      ) : deep ? (
        <span className={styles.noToggle} />
      ) : null}
      <span>
        {name}
        {doubtful ? (
          <>
            {' '}
            <StatusMark status={row.status as Status} />
          </>
        ) : null}
      </span>
    </span>
  )
}
