/** A standard normal draw, any real number, from a stream of uniform ones in [0, 1) (Box and Muller, 1958). */
export function normalOf(uniform: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
}
