export interface Assignment {
  component: string
  unit: string
  role: 'lead' | 'co'
  /** Part of the component, 0–1; null = jointly with the others that have none. */
  share: number | null
  status: 'verified' | 'derived' | 'assumed' | 'unverified'
}

export interface Attribution {
  /**
   * units: verified as responsible, jointly where there are several; unassigned: no verified document
   * says whose; unknown: components without a published score; residual: the published total differs
   * from the one recomputed from its components.
   */
  to: 'units' | 'unassigned' | 'unknown' | 'residual'
  units: readonly string[]
  points: number
  components: readonly string[]
}
