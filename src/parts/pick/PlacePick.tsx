import type { PlaceMeta } from '../../answers/lists/placeList.ts'
import { Pick } from '../../ui/Pick.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { placeOptions } from './pickOptions.ts'

interface PlacePickProps {
  label: string
  /** Null where another one is added. */
  value: string | null
  places: readonly PlaceMeta[]
  onChange: (place: string) => void
  /** Shown where the place is not among these. */
  placeholder: string
}

/** Which province or city is looked at: by name, found by its other names too. */
export function PlacePick({ label, value, places, onChange, placeholder }: PlacePickProps) {
  const options = placeOptions(places, useWords())
  return <Pick label={label} value={value} options={options} placeholder={placeholder} onChange={onChange} />
}
