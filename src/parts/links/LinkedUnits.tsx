import type { ReactNode } from 'react'
import { Fragment, useState } from 'react'
import type { LinkedUnit, Unit } from '../../answers/lists/unitTree.ts'
import { TextButton } from '../../ui/TextButton.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './LinkedUnits.module.css'

const named = 6

export interface LinkedUnitsProps {
  linked: readonly LinkedUnit[]
  /** The name of a unit, as a way to it. */
  show: (unit: Unit) => ReactNode
}

/** Units that one came from or that became of it, the main ones first; those beyond the sixth on request. */
export function LinkedUnits({ linked, show }: LinkedUnitsProps) {
  const words = useWords()
  const [all, setAll] = useState(false)
  const ordered = linked.toSorted((a, b) => Number(b.primary === true) - Number(a.primary === true))
  const shown = all ? ordered : ordered.slice(0, named)
  return (
    <>
      {shown.map(({ unit }, i) => (
        <Fragment key={unit.unit}>
          {i > 0 ? ', ' : ''}
          {show(unit)}
        </Fragment>
      ))}
      {ordered.length > shown.length ? (
        <>
          {' '}
          <TextButton className={styles.more} onClick={() => setAll(true)}>
            {words.indicators.notices.more(ordered.length - shown.length)}
          </TextButton>
        </>
      ) : null}
      .
    </>
  )
}
