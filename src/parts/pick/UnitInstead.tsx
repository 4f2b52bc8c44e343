import { Link } from '@tanstack/react-router'
import { useWords } from '../../ui/WordsContext.tsx'
import type { OpenedUnit } from './openedUnit.ts'

/** Between a unit that is no more and what it became: which of them is shown, and a way to the other. */
export function UnitInstead({ opened: { unit, insteadOf, heir } }: { opened: OpenedUnit }) {
  const words = useWords()
  const { looked, format } = words
  if (insteadOf?.valid_to != null) {
    return (
      <p className="quiet-line">
        {looked.former(format.name(insteadOf), insteadOf.valid_to, format.name(unit))}{' '}
        <Link to="." search={(before) => ({ ...before, unit: insteadOf.unit, former: insteadOf.unit })}>
          {looked.seeFormer}
        </Link>
      </p>
    )
  }
  if (heir === null) return null
  return (
    <p className="quiet-line">
      <Link to="." search={(before) => ({ ...before, unit: heir.unit })}>
        {looked.seeHeir(format.name(heir))}
      </Link>
    </p>
  )
}
