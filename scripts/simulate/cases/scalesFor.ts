import type { Sources } from '../readSources.ts'
import type { Simulation } from '../simulation.ts'
import { standardSimulation } from '../simulation.ts'
import { casesInKind } from './casesInKind.ts'

/**
 * The scales that make about so many cases: chance leaves some hundredths of a small number more or less. Where
 * fewer are wanted than the standard simulation makes, there are fewer of every type, in its proportions.
 */
export function scalesFor(
  wanted: number,
  sources: Sources,
  seed = standardSimulation.seed,
): Required<Pick<Simulation, 'scale' | 'scaleOfFew'>> {
  const { scaled, few } = casesInKind(sources, { ...standardSimulation, seed })
  const scaleOfFew = Math.min(1, wanted / (standardSimulation.scale * scaled + few))
  return { scale: (wanted - scaleOfFew * few) / scaled, scaleOfFew }
}
