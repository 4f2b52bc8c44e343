/**
 * Five shapes for places side by side, each in a box of 10 × 10, the followed place's first: told apart on paper
 * without colour too. Path data of SVG.
 */
export const placeShapes = [
  'M5,0A5,5,0,1,1,5,10A5,5,0,1,1,5,0Z',
  'M0.5,0.5H9.5V9.5H0.5Z',
  'M5,0L10.4,9.4H-0.4Z',
  'M5,-0.8L10.8,5L5,10.8L-0.8,5Z',
  'M-0.4,0.6H10.4L5,10Z',
] as const

export function placeShape(i: number): string {
  return placeShapes[i % placeShapes.length] ?? placeShapes[0]
}
