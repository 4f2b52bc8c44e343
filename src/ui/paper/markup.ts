/** Text as XML takes it, in elements and in attributes; characters that it does not know are left out. */
export function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (one) => (/[\t\n\r]/.test(one) ? one : ''))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** ` name="value"` for each that has a value; lengths to a hundredth of a pixel. */
export function attributes(values: Readonly<Record<string, string | number | null | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(
      ([name, value]) => ` ${name}="${escaped(typeof value === 'number' ? rounded(value) : String(value))}"`,
    )
    .join('')
}

function rounded(length: number): string {
  return String(Math.round(length * 100) / 100)
}
