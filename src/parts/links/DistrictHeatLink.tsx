import { Link } from '@tanstack/react-router'
import type { Unit } from '../../answers/lists/unitTree.ts'
import { useWords } from '../../ui/WordsContext.tsx'

/** From a district that is no more to the heat table of the communes that were mainly made of it. */
export function DistrictHeatLink({ district }: { district: Unit }) {
  const words = useWords()
  return (
    <>
      {' '}
      <Link
        to="/indicators"
        search={{
          ...{ tab: 'heat', kind: 'commune', district: district.unit },
          ...{ unit: undefined, grain: 'month', period: undefined },
        }}
      >
        {words.heat.districts.open(words.format.name(district))}
      </Link>
    </>
  )
}
