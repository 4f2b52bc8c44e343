import { preparedSpans } from '../answers/bottlenecks/preparedPaths.ts'
import { parseDataPackage, type Resource } from '../engine/dataPackage.ts'
import { limitsOf } from '../engine/packageParts.ts'
import { descriptionFile } from '../engine/packageWatch.ts'
import { preparedPath } from '../engine/prepared/preparedFile.ts'

/** Computed when the package was built. */
const prepared = ['overview.json', ...preparedSpans.map((span) => `paths/${span}.json`)]

/**
 * Keeps the page and its data on this computer, to be used when there is no network; browsers allow it over https
 * and on the computer itself. Cases of single offices that are done are kept only once somebody looked at them.
 */
export async function keepOffline(): Promise<void> {
  const { serviceWorker } = navigator
  if (serviceWorker === undefined) return
  await serviceWorker.register('sw.js')
  const { active } = await serviceWorker.ready
  const folder = new URL('data/', document.baseURI)
  const text = await (await fetch(new URL(descriptionFile, folder), { cache: 'no-cache' })).text()
  const described = parseDataPackage(text)
  const rows = described.prepared.map(preparedPath)
  const files = [descriptionFile, ...prepared, ...rows, ...described.resources.flatMap(filesForAll)]
  const urls = files.map((file) => [new URL(file, folder).href, { cache: 'no-cache' }])
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    performance.mark('offline:ready')
    port1.close()
  }
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: urls } }, [port2])
}

function filesForAll({ paths, lazy }: Resource): readonly string[] {
  return lazy ? paths.filter((path) => !limitsOf(path).has('office')) : paths
}
