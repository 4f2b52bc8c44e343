/** What every worker is asked from time to time. */
export interface Ping {
  ping: true
}

/** It is there; while it holds the lock of its name nothing more need be asked. */
export interface Pong {
  held: boolean
}

/** It ends itself, and why. */
export interface Ended {
  ended: string
}
