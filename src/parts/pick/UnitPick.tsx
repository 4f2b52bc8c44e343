import { memo, useMemo } from 'react'
import { successors } from '../../answers/lists/successors.ts'
import type { Unit } from '../../answers/lists/unitTree.ts'
import type { LookedSearch } from '../../state/search.ts'
import { Pick as Menu } from '../../ui/Pick.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { isFormer } from './openedUnit.ts'
import { unitOptions } from './unitOptions.ts'

interface UnitPickProps {
  label: string
  /** Null where another one is added. */
  value: string | null
  units: readonly Unit[]
  /** Chosen already, and not offered again. */
  except?: readonly string[]
  asOf: string
  onChange: (chosen: UnitChosen) => void
  placeholder?: string
}

/** former: the unit again where it is no more, for it is meant itself. */
export type UnitChosen = Pick<LookedSearch, 'former'> & { unit: string }

/** Which unit of the city is looked at: former ones too, with what became of them. */
export const UnitPick = memo(function UnitPick({ units, except, asOf, onChange, ...menu }: UnitPickProps) {
  const words = useWords()
  const { value } = menu
  const heirs = useAnswer(successors, {}).data
  const options = useMemo(
    () => unitOptions({ units, heirs, value, except, asOf }, words),
    [units, heirs, value, except, asOf, words],
  )
  const choose = (code: string) => {
    const ended = units.some((one) => one.unit === code && isFormer(one, asOf))
    onChange(ended ? { unit: code, former: code } : { unit: code })
  }
  return <Menu {...menu} options={options} onChange={choose} />
})
