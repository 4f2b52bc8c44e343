import { Link } from '@tanstack/react-router'
import type { Unit } from '../../answers/lists/unitTree.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from '../trail/Trail.module.css'
import { useVia } from '../trail/useVia.ts'

/** From another screen about a unit to its own page. */
export function UnitPageLink({ unit }: { unit: Unit }) {
  const words = useWords()
  return (
    <Link
      to="/unit"
      search={{ unit: unit.unit, via: useVia() }}
      className={styles.page}
      title={words.format.name(unit)}
    >
      {words.unit.page}
    </Link>
  )
}
