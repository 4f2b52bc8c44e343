/** `x:y;x:y` as pairs of a value and the part of the component that it attains; what is no number is left out. */
export function thresholdPairs(thresholds: string | null): [number, number][] {
  return (thresholds ?? '').split(';').flatMap((pair): [number, number][] => {
    const [x = '', y = ''] = pair.split(':').map((part) => part.trim())
    const [value, share] = [Number(x), Number(y)]
    return x === '' || y === '' || Number.isNaN(value) || Number.isNaN(share) ? [] : [[value, share]]
  })
}
