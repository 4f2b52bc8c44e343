/** What a description says of a file, or of several as one. */
export interface Stated {
  files: readonly string[]
  bytes?: number
  /** Algorithm and hex, as `sha256:9f86d081…`; the beginning of the hex is enough. */
  hash?: string
  rows?: number
}
