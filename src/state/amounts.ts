/** Numbers by code as a link writes them: `PCI.LAND:2;PCI.TIME:0.5`; what cannot be read is left out. */
export function readAmounts(text: string | undefined): ReadonlyMap<string, number> {
  const amounts = new Map<string, number>()
  for (const part of (text ?? '').split(';')) {
    const [code = '', written = '', ...more] = part.split(':')
    const amount = Number(written)
    if (code !== '' && written !== '' && more.length === 0 && Number.isFinite(amount) && amount >= 0) {
      amounts.set(code, amount)
    }
  }
  return amounts
}

/** The text that `readAmounts` reads, in the order of the codes; undefined where there is nothing to say. */
export function writeAmounts(amounts: ReadonlyMap<string, number>): string | undefined {
  const parts = [...amounts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, amount]) => `${code}:${Number(amount.toFixed(4))}`)
  return parts.length > 0 ? parts.join(';') : undefined
}
