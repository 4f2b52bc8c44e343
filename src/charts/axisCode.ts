/** The category at which a tooltip of a whole row is shown; undefined where ECharts hands over none. */
export function axisCode(shown: unknown): string | undefined {
  const first: unknown = Array.isArray(shown) ? shown[0] : shown
  if (typeof first !== 'object' || first === null || !('axisValue' in first)) return undefined
  return String(first.axisValue)
}
