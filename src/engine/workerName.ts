/** A name that no other worker of this site has, in no tab. */
export function workerName(): string {
  return `worker ${crypto.getRandomValues(new Uint32Array(4)).join('-')}`
}
