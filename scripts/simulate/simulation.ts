export interface Simulation {
  seed: number
  /** First and last day, ISO. */
  from: string
  to: string
  /** Part of the dossiers and incoming documents that is made up. */
  scale: number
  /** Part of the assigned tasks and petitions, which are few: all of them unless said. */
  scaleOfFew?: number
}

/** The simulation whose rows are in the data package and whose truth is in `data/simulated/truth.json`. */
export const standardSimulation: Simulation = {
  seed: 20261120,
  from: '2024-01-01',
  to: '2026-11-20',
  scale: 0.1,
}

/** Part of what happens that is made up, by type of case. */
export function casesOfScale(scale: number): Readonly<Record<string, number>> {
  return { procedure: scale, 'incoming document': scale, 'assigned task': 1, petition: 1 }
}
