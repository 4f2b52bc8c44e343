import { type ReactNode, useState } from 'react'
import { kindsBeside } from '../../answers/lists/kindsTogether.ts'
import { membersIn, unitGroups } from '../../answers/lists/unitGroups.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import type { LookedUnit } from './LookedUnit.ts'

/** Whom a unit is set beside. */
export interface UnitPeers {
  /** What they are called, within a sentence. */
  name: string
  /** Units of the group; undefined: those of the unit’s kind. */
  only: readonly string[] | undefined
}

/** Whom the unit is set beside, and the choice between its kind and its groups where it belongs to any. */
export function usePeers({ unit, period }: LookedUnit): { peers: UnitPeers; choice: ReactNode } {
  const words = useWords()
  const [chosen, setChosen] = useState('')
  const groups = useAnswer(unitGroups, {}).data ?? []
  const own = groups.filter((one) => membersIn(one, period).includes(unit.unit))
  const group = own.find((one) => one.group === chosen)
  const [kind = unit.kind] = kindsBeside(unit.kind)
  const kindName = words.indicators.unitKinds[kind] ?? kind
  const choice =
    own.length === 0 ? null : (
      <Segmented
        label={words.unit.peers}
        value={group?.group ?? ''}
        options={[
          { value: '', label: kindName },
          ...own.map((one) => ({ value: one.group, label: words.format.name(one) })),
        ]}
        onChange={setChosen}
      />
    )
  return {
    peers: group
      ? { name: words.format.name(group), only: membersIn(group, period) }
      : { name: words.indicators.lower(kindName), only: undefined },
    choice,
  }
}
