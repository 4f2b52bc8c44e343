import { Link } from '@tanstack/react-router'
import type { Unit } from '../../answers/lists/unitTree.ts'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { useVia } from '../trail/useVia.ts'

export interface UnitLinkProps {
  unit: Pick<Unit, 'unit' | 'name_vi' | 'name_en'>
  /** It is no more, and meant itself rather than what became of it. */
  former?: boolean
  /** It stands in a list of made-up figures. */
  simulated?: boolean
  /** The way down to it, where it begins here; else the one on which the reader came is kept. */
  via?: string | undefined
  className?: string | undefined
}

/** A unit's name: it leads to the page of that unit, wherever it stands. */
export function UnitLink({ unit, former = false, simulated = false, via, className }: UnitLinkProps) {
  const words = useWords()
  const came = useVia()
  return (
    <>
      <Link
        to="/unit"
        search={{ unit: unit.unit, via: via ?? came, ...(former && { former: unit.unit }) }}
        className={className}
      >
        {words.format.name(unit)}
      </Link>
      {simulated ? (
        <>
          {'\u00a0'}
          <SimulatedMark small of={words.format.name(unit)} />
        </>
      ) : null}
    </>
  )
}
