import { Link } from '@tanstack/react-router'
import type { Unit } from '../../answers/unit/unitTree.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { useVia } from './useVia.ts'
import styles from './Way.module.css'

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
