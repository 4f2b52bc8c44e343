import { Link } from '@tanstack/react-router'
import { typeOfCase } from '../../state/search.ts'
import { useVia } from '../way/useVia.ts'
import styles from './Unit.module.css'

export interface CaseLinkProps {
  dossier: string
  /** On whose behalf it is looked at. */
  unit: string
  /** Kind of case and where it lies, as far as known. */
  type?: string | undefined
  step?: string | null | undefined
}

/** A case, leading to all its steps; the unit's own code, with which it begins, is left away. */
export function CaseLink({ dossier, unit, type, step }: CaseLinkProps) {
  const via = useVia()
  const at = {
    unit,
    type: type === undefined ? undefined : typeOfCase(type),
    step: step ?? undefined,
    case: dossier,
    via,
  }
  return (
    <Link to="/bottlenecks" search={at} className={styles.case} title={dossier}>
      {dossier.startsWith(`${unit}-`) ? dossier.slice(unit.length + 1) : dossier}
    </Link>
  )
}
