import type { Status } from '../../ui/StatusMark.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './Overview.module.css'

const signs = { derived: '◐', assumed: '○', unverified: '◌' } as const

/** A sign that a definition rests on less than a document; what is verified carries none. */
export function Basis({ status }: { status: string | null }) {
  const { figure } = useWords()
  const basis = status as Status | null
  if (basis === null || basis === 'verified') return null
  return (
    <abbr className={styles.basis} title={`${figure.status[basis]}: ${figure.statusWhy[basis]}`}>
      <span aria-hidden="true">{signs[basis]}</span>
      <span className="visually-hidden">{figure.status[basis]}</span>
    </abbr>
  )
}
