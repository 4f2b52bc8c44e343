export const surenesses = ['millionth', 'tenThousandth', 'thousandth'] as const

/** How often chance alone would give as much, as the power of ten to be said in words. */
export type Sureness = (typeof surenesses)[number]

/**
 * The largest of “less than once in a million”, “… in ten thousand” and “about twice in a thousand” that a
 * p-value in 0…1 allows; what is no evidence at 99.8 % must not be asked about.
 */
export function sureness(pValue: number): Sureness {
  if (pValue <= 1e-6) return 'millionth'
  return pValue <= 1e-4 ? 'tenThousandth' : 'thousandth'
}
