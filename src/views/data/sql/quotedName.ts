/** Names of columns that are words of the language. */
const reserved = new Set(['order', 'group', 'column', 'primary', 'date', 'index'])

/** A name as it stands in a statement. */
export function quotedName(name: string): string {
  return reserved.has(name) ? `"${name}"` : name
}
