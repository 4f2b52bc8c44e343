/** What two sets of rows say differently where both say it, the first as “on_time 98/100 ≠ 97/100”; null where nothing is. */
export function firstDifference(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): string | null {
  for (const [key, value] of one) {
    const said = other.get(key)
    if (said !== undefined && said !== value) return `${nameOf(key)} ${value} ≠ ${said}`
  }
  return null
}

function nameOf(key: string): string {
  if (!key.startsWith('[')) return key
  const parts: (string | null)[] = JSON.parse(key)
  return parts.filter((part) => part !== null).join(' ')
}
