/** Years as short as they can be written: 2019, 2021, 2022, 2023 → 2019, 2021–2023. */
export function yearSpans(years: readonly number[]): string {
  const spans: [number, number][] = []
  for (const year of years.toSorted((a, b) => a - b)) {
    const last = spans.at(-1)
    if (last?.[1] === year - 1) last[1] = year
    else spans.push([year, year])
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}
