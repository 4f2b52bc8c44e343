export interface Address {
  hash: string
  /** What a headline says when it is there, in either language. */
  says: RegExp
}
