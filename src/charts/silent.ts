import type { Canvas, Drawing } from './canvas.ts'

/** One drawing that is no datum. */
export function silent(id: string, draw: (canvas: Canvas) => object) {
  return {
    id,
    type: 'custom',
    coordinateSystem: 'none',
    silent: true,
    data: [0],
    renderItem: (_: Drawing, canvas: Canvas) => draw(canvas),
  }
}
