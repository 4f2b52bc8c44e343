import {
  BROWSER_RUNTIME,
  createDuckDB,
  type DuckDBBindings,
  VoidLogger,
  // The package gives its bindings for browsers no name of their own.
} from '../../node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-blocking'

/** What is done with DuckDB, and how its memory is asked for. */
export type DuckDbBindings = DuckDBBindings & {
  mod: { _malloc(bytes: number): number; _free(address: number): void }
}

type Instantiated = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void

/** DuckDB in this worker, from its module. */
export async function openBindings(compiled: Promise<WebAssembly.Module>): Promise<DuckDbBindings> {
  const bundle = { mainModule: '', mainWorker: '' }
  const bindings = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), BROWSER_RUNTIME)
  const module = await compiled
  const failed = new Promise<never>((_, reject) => {
    // Its own way would fetch the module only now, and pass every piece of it through JavaScript.
    const instantiateWasm = (imports: WebAssembly.Imports, done: Instantiated) => {
      globalThis.DUCKDB_RUNTIME = BROWSER_RUNTIME
      WebAssembly.instantiate(module, imports).then((instance) => done(instance, module), reject)
      return {}
    }
    Object.assign(bindings, { instantiateWasm })
  })
  await Promise.race([bindings.instantiate(() => undefined), failed])
  return bindings as DuckDbBindings
}
