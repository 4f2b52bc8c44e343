import { useSyncExternalStore } from 'react'
import { chartFont, fallbackFont } from '../charts/theme.ts'

/** Milliseconds in which a font may come before pictures are drawn without it. */
const patience = 3000

let font = chartFont
let settled: Promise<void> | undefined
const listeners = new Set<() => void>()

/**
 * The font of pictures, once it can be measured: the page's own, or what stands in its place where that has not come
 * in time. Text that is measured before its font is there runs into other text when it comes.
 */
export async function pageFont(): Promise<string> {
  settled ??= new Promise((resolve) => {
    const settle = (next: string) => {
      font = next
      for (const listener of listeners) listener()
      resolve()
    }
    const late = setTimeout(() => settle(fallbackFont), patience)
    allWeights().then((there) => {
      clearTimeout(late)
      settle(there ? chartFont : fallbackFont)
    })
  })
  await settled
  return font
}

/** The font of pictures as it is now; one that comes late draws them again. */
export function usePageFont(): string {
  return useSyncExternalStore(listen, () => font)
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Letters of both files of a weight: a face is loaded for what is written in it. */
const letters = 'aếđ'

async function allWeights(): Promise<boolean> {
  const weights = [400, 500, 700].map((weight) =>
    document.fonts.load(`${weight} 12px 'Be Vietnam Pro'`, letters),
  )
  const loaded = await Promise.allSettled(weights)
  return loaded.every((one) => one.status === 'fulfilled' && one.value.length > 0)
}
