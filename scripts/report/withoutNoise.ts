/** What was computed from doubles near 100 is certain to twelve decimals: 0.35999999999999943 is 0.36. */
export function withoutNoise(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(12))
}
