import { useMemo } from 'react'
import { spokenIndices } from '../../../answers/points/indexSpeaking.ts'
import { Pick } from '../../../ui/Pick.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { useWords } from '../../../ui/WordsContext.tsx'

/** Which index the points are of: those for which any indicator speaks. */
export function IndexPick({ value, onChange }: { value: string; onChange: (index: string) => void }) {
  const words = useWords()
  const indices = useAnswer(spokenIndices, {})
  const options = useMemo(
    () => (indices.data ?? [value]).map((index) => ({ value: index, label: index })),
    [indices.data, value],
  )
  return <Pick label={words.points.index} value={value} options={options} onChange={onChange} />
}
