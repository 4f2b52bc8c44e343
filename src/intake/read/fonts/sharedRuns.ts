/** From a character of a text on, the font of a number. */
export interface FontFrom {
  from: number
  font: number
}

/**
 * The runs of each text that the cells of an XLS workbook share ([MS-XLS] 2.4.265, 2.5.293).
 * @param parts the bodies of the record and of those that continue it; a text that goes on in the next part says
 * there anew how wide its characters are
 */
export function sharedRuns(parts: readonly Uint8Array[]): FontFrom[][] {
  let part = 0
  let at = 4
  const toNext = () => {
    for (; part < parts.length && at >= (parts[part]?.length ?? 0); at = 0) part += 1
  }
  const one = () => {
    toNext()
    at += 1
    return parts[part]?.[at - 1] ?? 0
  }
  const two = () => one() + one() * 256
  const four = () => two() + two() * 65_536
  const skip = (length: number) => {
    for (let left = length; left > 0 && part < parts.length; left--) one()
  }
  const skipLetters = (count: number, isWide: boolean) => {
    let width = isWide ? 2 : 1
    for (let left = count; left > 0 && part < parts.length; left--) {
      if (at >= (parts[part]?.length ?? 0)) width = (one() & 1) + 1
      at += width
    }
  }
  const text = (): FontFrom[] => {
    const length = two()
    const flags = one()
    const count = flags & 8 ? two() : 0
    const beyond = flags & 4 ? four() : 0
    skipLetters(length, (flags & 1) === 1)
    const runs = Array.from({ length: count }, () => ({ from: two(), font: two() }))
    skip(beyond)
    return runs
  }
  const texts: FontFrom[][] = []
  for (let left = four(); left > 0 && part < parts.length; left--) texts.push(text())
  return texts
}
