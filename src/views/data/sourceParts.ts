export interface SourcePart {
  text: string
  /** A whole address; null for words, and for addresses that were noted in part only. */
  url: string | null
}

/** A source as it was noted, cut into words and addresses; an address is shown by its site. */
export function sourceParts(source: string): SourcePart[] {
  const pieces = source.split(/(https?:\/\/[^\s;,]+)/)
  return pieces.flatMap((piece, i): SourcePart[] => {
    if (piece === '') return []
    const after = pieces[i + 1] ?? ''
    const whole = isWeb(piece) && !/(\.\.\.|…)$/.test(piece) && !/^\s*[(…]/.test(after)
    const isAddress = i % 2 === 1
    return [
      { text: isAddress && whole ? (hostOf(piece) ?? piece) : piece, url: isAddress && whole ? piece : null },
    ]
  })
}

export function isWeb(url: string): boolean {
  return /^https?:\/\/[^\s/?#]/.test(url) && hostOf(url) !== null
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).host.replace(/^www\./, '')
  } catch {
    return null
  }
}
