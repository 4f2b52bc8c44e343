import { Link } from '@tanstack/react-router'
import type { Unit } from '../../answers/unit/unitTree.ts'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'
import { useWords } from '../../ui/WordsContext.tsx'

export interface UnitLinkProps {
  unit: Pick<Unit, 'unit' | 'name_vi' | 'name_en'>
  /** It stands in a list of made-up figures. */
  simulated?: boolean
}

/** A unit, leading to its own page. */
export function UnitLink({ unit, simulated = false }: UnitLinkProps) {
  const words = useWords()
  return (
    <>
      <Link to="/unit" search={{ unit: unit.unit }}>
        {words.format.name(unit)}
      </Link>
      {simulated && !saysSo(unit) ? (
        <>
          {' '}
          <SimulatedMark small />
        </>
      ) : null}
    </>
  )
}

/** Made-up units have it in their name. */
const saysSo = ({ name_vi }: { name_vi: string }): boolean => name_vi.includes('(giả lập)')
