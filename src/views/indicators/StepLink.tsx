import { Link } from '@tanstack/react-router'
import { useVia } from '../../parts/trail/useVia.ts'
import { useDataPart } from '../../ui/DatabaseContext.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import type { Looked } from './Looked.ts'

/** “Bước nào?”: from a rate that was late to the steps at which cases of the unit and field wait. */
export function StepLink({ looked: { unit, field, asOf } }: { looked: Looked }) {
  const words = useWords()
  const via = useVia()
  const hasCases = useDataPart((state) => state.tables.some(({ table }) => table === 'dossiers'))
  if (!hasCases || (unit.valid_to !== null && unit.valid_to < asOf)) return null
  return (
    <Link
      to="/bottlenecks"
      search={{ unit: unit.unit, field: field ?? undefined, via }}
      aria-label={words.looked.whichStepOf(words.format.name(unit))}
      className="no-print"
    >
      {words.looked.whichStep}
    </Link>
  )
}
