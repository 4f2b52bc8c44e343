/** What the browser would ask its maker for, on its own account. */
const ownRequests = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationGuideModelDownloading',
  'OptimizationHints',
  'Translate',
]

const nowhere = 'http://127.0.0.1:9'

/** A browser that asks for nothing but what the page asks for: then every request that leaves is the page's. */
export const chromiumFlags: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-client-side-phishing-detection',
  '--disable-domain-reliability',
  '--disable-sync',
  '--allow-browser-signin=false',
  `--disable-features=${ownRequests.join(',')}`,
  `--component-updater=url-source=${nowhere}`,
  `--gaia-url=${nowhere}`,
  `--google-apis-url=${nowhere}`,
]
