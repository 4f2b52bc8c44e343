import { Segmented } from '../../ui/Segmented.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { type HeatScope, kindName } from './heatScope.ts'
import type { Go } from './Looked.ts'

/** Which kind of the units below stands side by side; nothing where there is one. */
export function KindChoice({ scope: { choices, chosen }, go }: { scope: HeatScope; go: Go }) {
  const words = useWords()
  const said = words.indicators
  if (chosen === null || choices.length < 2) return null
  return (
    <Segmented
      label={said.heat.kinds}
      value={chosen.kind}
      options={choices.map((one) => ({
        value: one.kind,
        label: `${kindName(one, words)} (${words.format.number(one.count)})`,
      }))}
      onChange={(kind) => go({ kind })}
    />
  )
}
