export const volumes = ['< 30', '30–300', '> 300'] as const

export type Volume = (typeof volumes)[number]

/** In which class a number of cases a week is. */
export function volumeClass(weekly: number): Volume {
  if (weekly < 30) return '< 30'
  return weekly <= 300 ? '30–300' : '> 300'
}
