import type { Home } from '../View.ts'
import type { Layer } from './Layer.ts'
import type { KeeperParts, LayerKeeper, layerKeeper } from './layerKeeper.ts'
import { layerMark, mayHoldLayers } from './layerMark.ts'

/** The keeper of layers, which comes only where there may be any, or once the first is taken over. */
export function layersAhead(parts: KeeperParts): LayerKeeper & {
  /** A package with the layers that lie over it. */
  laid(home: Promise<Home>, layers?: Promise<readonly Layer[]>): Promise<Home>
} {
  let keeper: Promise<ReturnType<typeof layerKeeper>> | null = null
  const come = (isFirst: boolean) => {
    keeper ??= import('./layerKeeper.ts').then(
      (one) => one.layerKeeper(parts, isFirst),
      (error: unknown) => {
        keeper = null
        throw error
      },
    )
    return keeper
  }
  if (mayHoldLayers()) come(true).catch(() => undefined)
  window.addEventListener('storage', ({ key }) => {
    if (key !== layerMark && key !== null) return
    come(false)
      .then((one) => one.follow())
      .catch(() => undefined)
  })
  const kept = async () => (keeper === null && !mayHoldLayers() ? [] : (await come(true)).kept())
  return {
    changeLayers: async (change) => (await come(false)).changeLayers(change),
    async laid(home, layers = kept()) {
      const [opened, over] = await Promise.all([home, layers])
      return over.length === 0 ? opened : (await import('./withLayers.ts')).withLayers(opened, over)
    },
  }
}
