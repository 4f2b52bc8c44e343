import type { Layer } from './Layer.ts'

/** Layers with new ones on top; the same sheet of the same file is not there twice. */
export function laidOn(before: readonly Layer[], next: readonly Layer[]): Layer[] {
  const isAgain = (layer: Layer) => next.some((one) => one.id === layer.id || isSameSheet(one, layer))
  return [...before.filter((layer) => !isAgain(layer)), ...next]
}

function isSameSheet(one: Layer, other: Layer): boolean {
  return one.hash !== null && one.hash === other.hash && one.sheet === other.sheet
}
