import { memo, useMemo } from 'react'
import { successors } from '../../answers/lists/successors.ts'
import type { Unit } from '../../answers/lists/unitTree.ts'
import { Pick } from '../../ui/Pick.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { unitOptions } from './unitOptions.ts'

interface UnitPickProps {
  label: string
  /** Null where another one is added. */
  value: string | null
  units: readonly Unit[]
  /** Chosen already, and not offered again. */
  except?: readonly string[]
  asOf: string
  onChange: (unit: string) => void
  placeholder?: string
}

/** Which unit of the city is looked at: former ones too, with what became of them. */
export const UnitPick = memo(function UnitPick({ units, except, asOf, ...menu }: UnitPickProps) {
  const words = useWords()
  const { value } = menu
  const heirs = useAnswer(successors, {}).data
  const options = useMemo(
    () => unitOptions({ units, heirs, value, except, asOf }, words),
    [units, heirs, value, except, asOf, words],
  )
  return <Pick {...menu} options={options} />
})
