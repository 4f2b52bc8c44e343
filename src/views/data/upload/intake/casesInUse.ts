import type { Layer } from '../../../../engine/layers/Layer.ts'

/** Cases that were taken over from tables before and are counted now: the next ones lie over them. */
export function casesInUse(layers: readonly Layer[]): Layer[] {
  return layers.filter(({ on, hash, cases }) => on && hash !== null && cases?.choice.simulated === false)
}
