/** What a custom series may ask of the picture it is drawn on. */
export interface Canvas {
  getWidth(): number
  getHeight(): number
  value(dimension: number): number | string
  coord(value: readonly (number | string)[]): number[]
}

/** Kept between the items of one drawing of a series. */
export interface Drawing {
  dataIndex: number
  context: Record<string, unknown>
  coordSys: { x: number; y: number; width: number; height: number }
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Boxes of one kind that were placed so far in this drawing. */
export function boxesOf(drawing: Drawing, key: string): Box[] {
  const known = drawing.context[key]
  if (Array.isArray(known)) return known as Box[]
  const made: Box[] = []
  drawing.context[key] = made
  return made
}
