/** The word for so many: that for one, else that for several, by default with an s. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return n === 1 ? one : many
}
