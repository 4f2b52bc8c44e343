/** @throws RangeError unless the text is a year of four digits */
export function yearOption(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new RangeError(`not a year (YYYY): ${text}`)
  return Number(text)
}
