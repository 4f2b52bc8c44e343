export interface EngineLimits {
  /** Milliseconds that a question may run. */
  most?: number
  /** Milliseconds without a word from the worker, while a question waits, after which it is ended: some calls of DuckDB cannot be stopped. */
  silence?: number
}
