/** Where a drawing goes: pieces of SVG in their order, and what they refer to. */
export interface Pen {
  out: string[]
  /** Gradients and patterns, by number. */
  defs: string[]
  /** What stands on paper at `x`, `y` is written at `x + dx`, `y + dy`, in pixels. */
  dx: number
  dy: number
  /** Pictures that draw themselves: their SVG as wide as the element. */
  pictures: ReadonlyMap<Element, string>
}
