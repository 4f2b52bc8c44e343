/** A number as people type it, with a decimal comma or point; null for anything else. */
export function typedNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.').replace('−', '-')
  return /^-?\d+(\.\d*)?$/.test(plain) ? Number(plain) : null
}
