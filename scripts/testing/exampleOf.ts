/** One of the examples of a picture. Throws where there is none of that name. */
export function exampleOf<D>(examples: Readonly<Record<string, D>>, name: string): D {
  const found = examples[name]
  if (found === undefined) throw new Error(`no example ${name}: ${Object.keys(examples).join(', ')}`)
  return found
}
