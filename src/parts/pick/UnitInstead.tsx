import { Link } from '@tanstack/react-router'
import { useWords } from '../../ui/WordsContext.tsx'
import type { OpenedUnit } from './openedUnit.ts'

/** That the unit of the address is no more, what is shown in its place, and a way to itself. */
export function UnitInstead({ opened: { unit, insteadOf } }: { opened: OpenedUnit }) {
  const { looked, format } = useWords()
  if (insteadOf?.valid_to == null) return null
  return (
    <p className="quiet-line">
      {looked.former(format.name(insteadOf), insteadOf.valid_to, format.name(unit))}{' '}
      <Link to="." search={(before) => ({ ...before, unit: insteadOf.unit, former: insteadOf.unit })}>
        {looked.seeFormer}
      </Link>
    </p>
  )
}
