export interface EngineLimits {
  /** Milliseconds that a question may run. */
  most?: number
}
