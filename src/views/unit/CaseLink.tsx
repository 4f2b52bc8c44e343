import { Link } from '@tanstack/react-router'
import styles from './Unit.module.css'

export interface CaseLinkProps {
  dossier: string
  /** On whose behalf it is looked at. */
  unit: string
}

/** A case, leading to all its steps. */
export function CaseLink({ dossier, unit }: CaseLinkProps) {
  return (
    <Link to="/bottlenecks" search={{ unit, case: dossier }} className={styles.case}>
      {dossier}
    </Link>
  )
}
