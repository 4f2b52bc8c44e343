/**
 * The database answers one question after the other, in the order they come: what stands at the top of the
 * screen is asked first, what asks behind this comes after it.
 */
export function behindOthers(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 16))
}
