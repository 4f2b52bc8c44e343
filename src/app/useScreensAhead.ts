import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { languageCodes } from '../i18n/languages.ts'
import { loadWords } from '../i18n/loadWords.ts'
import { loadOpenIndex } from '../parts/pick/useOpenIndex.ts'
import { useDataPart } from '../ui/DatabaseContext.tsx'
import { termsPart } from '../ui/termsPart.ts'

/** How long nothing has been loading, in milliseconds, before the other screens are. */
const pause = 500

/** Once the data is there, loads what all screens are made of: from then on none of them needs the network. */
export function useScreensAhead(): void {
  const router = useRouter()
  const quiet = useDataPart(
    ({ tables }) =>
      tables.some(({ state }) => state === 'loaded') && tables.every(({ state }) => state !== 'loading'),
  )
  useEffect(() => {
    if (!quiet) return
    const load = async () => {
      await Promise.allSettled([
        ...Object.values(router.routesByPath).map((route) => router.loadRouteChunk(route)),
        import('./Palette.tsx'),
        import('./present.ts'),
        import('./Help.tsx'),
        import('../views/overview/IntakeFigure.tsx'),
        import('../ui/Drawing.tsx'),
        import('../ui/exports/fileOf.ts'),
        import('../ui/exports/MoreActions.tsx'),
        import('../ui/exports/printedPng.ts'),
        import('../ui/exports/sharePng.ts'),
        import('../ui/workbook/figureBook.ts'),
        import('../ui/workbook/bookInWorker.ts'),
        import('../ui/workbook/writeBook.ts'),
        import('../parts/papers/PapersButton.tsx'),
        import('../parts/papers/PapersDialog.tsx'),
        import('../parts/papers/makePapers.ts'),
        import('../ui/FigureSql.tsx'),
        import('../charts/chartSvg.ts'),
        loadOpenIndex(),
        termsPart.load(),
        ...languageCodes.map(loadWords),
        import('../i18n/errorText.ts'),
        import('../engine/layers/layerKeeper.ts'),
        import('../engine/layers/withLayers.ts'),
        import('../engine/sandbox/browserSandbox.ts'),
      ])
      performance.mark('screens:ready')
      // Where it cannot be kept the page works all the same, with a network.
      if (import.meta.env.PROD) (await import('./keepOffline.ts')).keepOffline().catch(() => undefined)
    }
    const soon = setTimeout(load, pause)
    return () => clearTimeout(soon)
  }, [quiet, router])
}
