import { Link } from '@tanstack/react-router'
import styles from './Unit.module.css'

export interface CaseLinkProps {
  dossier: string
  /** On whose behalf it is looked at. */
  unit: string
}

/** A case, leading to all its steps; the unit's own code, with which it begins, is left away. */
export function CaseLink({ dossier, unit }: CaseLinkProps) {
  return (
    <Link to="/bottlenecks" search={{ unit, case: dossier }} className={styles.case} title={dossier}>
      {dossier.startsWith(`${unit}-`) ? dossier.slice(unit.length + 1) : dossier}
    </Link>
  )
}
