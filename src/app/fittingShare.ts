/** Below it labels of a picture would run into each other. */
const least = 0.6

/**
 * The share of their height, up to 1, that pictures keep so that they have room beside what else is in their figure;
 * 1 where even the least would not do. Heights are pixels.
 */
export function fittingShare({
  room,
  others,
  pictures,
}: {
  room: number
  others: number
  pictures: number
}): number {
  const share = pictures === 0 ? 1 : (room - others) / pictures
  return share < least ? 1 : Math.min(1, Math.floor(share * 100) / 100)
}
