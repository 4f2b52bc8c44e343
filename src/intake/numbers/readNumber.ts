/** Which mark begins the decimals; the other one, or a blank, then parts thousands. */
export type Decimal = 'comma' | 'point'

const whole = (mark: string) => `\\d+|[1-9]\\d{0,2}(?:${mark}\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+`
const pattern = (thousands: string, decimal: string) =>
  new RegExp(`^([+−–-]?) ?(${whole(thousands)})?(?:${decimal}(\\d+))?(?:[eE]([+-]?\\d+))? ?%?$`)

const patterns = { comma: pattern('\\.', ','), point: pattern(',', '\\.') }

/**
 * The number that a text says if its decimals begin with the given mark; null if it says none. `68,41%` is
 * 68.41: a percent sign changes nothing. Thousands are parted in threes or not at all.
 */
export function readNumber(text: string, decimal: Decimal): number | null {
  const found = patterns[decimal].exec(halfWidth(text))
  if (!found) return null
  const [, sign = '', before = '', after = '', power = '0'] = found
  if (before === '' && after === '') return null
  const size = Number(`${before.replace(/[., ]/g, '')}.${after || '0'}e${power}`)
  if (!Number.isFinite(size)) return null
  return sign === '' || sign === '+' || size === 0 ? size : -size
}

/** Full-width forms as plain ones, every kind of blank as one blank. */
export function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim()
}
