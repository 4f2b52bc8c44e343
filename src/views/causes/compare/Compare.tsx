import { getRouteApi } from '@tanstack/react-router'
import { PlacesCompare } from './PlacesCompare.tsx'
import { UnitsCompare } from './UnitsCompare.tsx'

const route = getRouteApi('/causes')

/** A few places, or units of the city, side by side. */
export function Compare() {
  const { sides } = route.useSearch()
  return sides === 'units' ? <UnitsCompare /> : <PlacesCompare />
}
