import { Link } from '@tanstack/react-router'
import { useVia } from '../../parts/trail/useVia.ts'
import { typeOfCase } from '../../state/search.ts'
import styles from './Unit.module.css'

export interface CaseLinkProps {
  dossier: string
  /** On whose behalf it is looked at. */
  unit: string
  /** From the city down to that unit: one of them has given the code. */
  path: readonly { unit: string }[]
  /** Kind of case and where it lies, as far as known. */
  type?: string | undefined
  step?: string | null | undefined
}

/** A case, leading to all its steps; the code of the unit that registered it is left away where that is plain. */
export function CaseLink({ dossier, unit, path, type, step }: CaseLinkProps) {
  const via = useVia()
  const at = {
    unit,
    type: type === undefined ? undefined : typeOfCase(type),
    step: step ?? undefined,
    case: dossier,
    via,
  }
  const register = path.findLast((one) => dossier.startsWith(`${one.unit}-`))
  return (
    <Link to="/bottlenecks" search={at} className={styles.case} title={dossier}>
      {register ? dossier.slice(register.unit.length + 1) : dossier}
    </Link>
  )
}
