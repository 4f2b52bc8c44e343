/** Gives arrays the copies that Chrome 109 does not make yet, where they lack them. */
export function fillArrays(prototype: object): void {
  const lay = (name: string, change: (made: unknown[], args: never[]) => unknown) => {
    if (name in prototype) return
    const value = function (this: unknown[], ...args: never[]) {
      const made = this.slice()
      change(made, args)
      return made
    }
    Object.defineProperty(prototype, name, { configurable: true, writable: true, value })
  }
  lay('toSorted', (made, args) => made.sort(...args))
  lay('toReversed', (made) => made.reverse())
  lay('toSpliced', (made, args) => made.splice(...(args as unknown as [start: number])))
}
