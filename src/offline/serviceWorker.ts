import { clientsClaim } from 'workbox-core'
import { addRoute, cleanupOutdatedCaches, PrecacheFallbackPlugin, precache } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { NetworkFirst, NetworkOnly } from 'workbox-strategies'

declare const self: ServiceWorkerGlobalScope & {
  /** What the page is made of; the build writes the list. */
  __WB_MANIFEST: { url: string; revision: string | null }[]
}

const { pathname: home } = new URL(self.registration.scope)
const document = 'index.html'

// All parts of one version are kept together, so that a page that opens without a network is whole. A newer version
// waits until no page of this one is open; with a network its document comes from the host at once.
precache(self.__WB_MANIFEST)
cleanupOutdatedCaches()
clientsClaim()

registerRoute(
  ({ url }) => url.pathname === home || url.pathname === `${home}${document}`,
  new NetworkOnly({ plugins: [new PrecacheFallbackPlugin({ fallbackURL: document })] }),
)
registerRoute(({ url }) => url.pathname.startsWith(`${home}data/`), new NetworkFirst())
addRoute({ directoryIndex: '', cleanURLs: false })
