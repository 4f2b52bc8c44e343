/** A name for the side of a row: two lines' worth of characters, cut between words; the tooltip says the rest. */
export function shortened(name: string, characters = 50): string {
  if (name.length <= characters) return name
  const end = name.lastIndexOf(' ', characters - 1)
  return `${name.slice(0, end > 0 ? end : characters - 1).replace(/[,;/ ]+$/, '')}…`
}
