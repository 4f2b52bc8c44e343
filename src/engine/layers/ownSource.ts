const prefix = 'own-'

/** The code among the sources of a file that a reader took over. */
export function ownSource(id: string): string {
  return `${prefix}${id}`
}

export function isOwnSource(source: string): boolean {
  return source.startsWith(prefix)
}
