import type { Screen } from '../state/screens.ts'

/** The four screens in the bar of a phone: of who has a unit of their own its work, else where the city stands and why. */
export function barScreens(hasUnit: boolean): readonly Screen['name'][] {
  return hasUnit
    ? ['overview', 'indicators', 'unit', 'bottlenecks']
    : ['overview', 'ranking', 'causes', 'unit']
}
