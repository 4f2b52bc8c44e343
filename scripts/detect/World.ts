/** How the weeks of a made city go where nobody slips. */
export interface World {
  name: string
  /** Coefficient of variation of a unit's true rate from week to week, and its lag-one correlation, by kind of field. */
  fields: readonly [easy: Wander, hard: Wander]
}

export interface Wander {
  c: number
  rho: number
}

const even = (c: number, rho: number): World => {
  return {
    name: `c ${c}, ρ ${rho}`,
    fields: [
      { c, rho },
      { c, rho },
    ],
  }
}

export const worlds = {
  still: even(0, 0),
  calm: even(0.2, 0.3),
  lively: even(0.3, 0.5),
  wild: even(0.4, 0.7),
  mixed: {
    name: 'c 0.1 and 0.4, ρ 0.2 and 0.6 by field',
    fields: [
      { c: 0.1, rho: 0.2 },
      { c: 0.4, rho: 0.6 },
    ],
  },
} as const satisfies Readonly<Record<string, World>>
