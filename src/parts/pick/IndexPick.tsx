import type { IndexMeta } from '../../answers/lists/indexList.ts'
import { Pick } from '../../ui/Pick.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { indexOptions } from './pickOptions.ts'

interface IndexPickProps {
  label: string
  value: string
  indices: readonly IndexMeta[]
  onChange: (index: string) => void
}

/** Which index is looked at: by its code, with its name beside. */
export function IndexPick({ label, value, indices, onChange }: IndexPickProps) {
  return <Pick label={label} value={value} options={indexOptions(indices, useWords())} onChange={onChange} />
}
