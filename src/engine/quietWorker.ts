// Imported before DuckDB's code, which prints failed statements, and would fetch whatever address a statement
// names.
const quiet = () => undefined
console.log = quiet
console.warn = quiet
console.error = quiet

const openRequest = XMLHttpRequest.prototype.open

function openHere(this: XMLHttpRequest, method: string, url: string | URL, async = true): void {
  assertHere(url)
  openRequest.call(this, method, url, async)
}

XMLHttpRequest.prototype.open = openHere

const fetchAnywhere = self.fetch.bind(self)

self.fetch = async (input, options) => {
  assertHere(input instanceof Request ? input.url : input)
  return fetchAnywhere(input, options)
}

function assertHere(url: string | URL): void {
  const { origin } = new URL(url, self.location.href)
  if (origin !== self.location.origin)
    throw new Error(`${origin} is another site: only this site's data is read`)
}
