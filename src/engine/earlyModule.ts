// Imported before DuckDB's own worker code, which would ask for its module only once it is itself there, and
// would pass every piece of it through JavaScript: it is fetched and compiled from the worker's first moment.
import moduleUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'

const address = new URL(moduleUrl, self.location.href).href
const fetchAny = self.fetch.bind(self)
const compiled = WebAssembly.compileStreaming(fetchAny(address))

// Nobody looks at a failure inside DuckDB's code; thrown here, it reaches the page as the worker's error.
compiled.catch((error: unknown) => {
  setTimeout(() => {
    throw error
  })
})

self.fetch = async (input, options) => {
  const wanted = input instanceof Request ? input.url : new URL(input, self.location.href).href
  return wanted === address ? new Response() : fetchAny(input, options)
}

WebAssembly.instantiateStreaming = async (source, imports) => {
  await source
  const module = await compiled
  return { module, instance: await WebAssembly.instantiate(module, imports) }
}
