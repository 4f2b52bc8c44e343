import type { YearErrors } from '../../../answers/interval/intervalErrors.ts'
import type { CausesSearch } from '../../../state/search.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'

export interface NoisePickProps {
  noise: CausesSearch['noise']
  errors: YearErrors | null
  onChange: (noise: CausesSearch['noise']) => void
}

/** Which of the sources of uncertainty vary; only the weights where no error can be estimated. */
export function NoisePick({ noise, errors, onChange }: NoisePickProps) {
  const said = useWords().sensitivity.control
  if (errors === null) return <span className="quiet-note">{said.noErrors}</span>
  return (
    <Segmented
      label={said.noise}
      value={noise}
      options={[
        { value: 'weights', label: said.weights, title: said.weightsWhy },
        { value: 'measurement', label: said.measurement, title: said.measurementWhy },
        { value: 'both', label: said.both, title: said.bothWhy },
      ]}
      onChange={onChange}
    />
  )
}
