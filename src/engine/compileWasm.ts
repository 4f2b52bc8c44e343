/**
 * Compiles a WebAssembly module of this site: while it arrives where the host names its type, else from its bytes, so
 * that a host which calls it text or unknown does as well.
 * @throws Error `HTTP …` where the host gives no such file
 */
export async function compileWasm(address: string | URL): Promise<WebAssembly.Module> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`HTTP ${response.status} ${response.statusText}`.trim())
  const type = response.headers.get('content-type')?.trim().toLowerCase()
  return type === 'application/wasm'
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer())
}
