import type { Page, Request } from 'playwright-core'

/** What Playwright says of itself where a test wants no copy for a time without network. */
const blocked = 'Service Worker registration blocked by Playwright'

/**
 * What the console says, what is thrown and which requests fail, as `kind: text`, from now on. What was still under
 * way when the page itself went to another document, or began on its way there, is no failure of anything.
 */
export function listen(page: Page): string[] {
  const said: string[] = []
  const underWay = new Set<Request>()
  const left = new WeakSet<Request>()
  let isLeaving = false
  page.on('console', (message) => {
    if (message.text() !== blocked) said.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => said.push(`thrown: ${error.message}`))
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      isLeaving = true
      for (const one of underWay) left.add(one)
    } else if (isLeaving) left.add(request)
    underWay.add(request)
  })
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) isLeaving = false
  })
  page.on('requestfinished', (request) => underWay.delete(request))
  page.on('requestfailed', (request) => {
    underWay.delete(request)
    const isAborted = request.failure()?.errorText === 'net::ERR_ABORTED'
    if (!(isAborted && left.has(request))) said.push(`failed: ${request.url()}`)
  })
  return said
}
