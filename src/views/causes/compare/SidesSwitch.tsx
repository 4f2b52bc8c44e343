import { getRouteApi } from '@tanstack/react-router'
import type { CausesSearch } from '../../../state/search.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import { useWords } from '../../../ui/WordsContext.tsx'

const route = getRouteApi('/causes')

/** Places or units. */
export function SidesSwitch({ sides }: { sides: CausesSearch['sides'] }) {
  const said = useWords().compare.bar
  const navigate = route.useNavigate()
  return (
    <Segmented
      label={said.sides}
      value={sides}
      options={[
        { value: 'places', label: said.places },
        { value: 'units', label: said.units },
      ]}
      onChange={(next) => {
        navigate({ search: (before) => ({ ...before, sides: next, with: undefined }), resetScroll: false })
      }}
    />
  )
}
