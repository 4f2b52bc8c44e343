import type { PlaceValue } from './valuesOf.ts'

/** A value of a place by its codes. */
export interface CodedValue extends Omit<PlaceValue, 'place'> {
  place_system: string
  place: string
  /** As written. */
  name: string
}
