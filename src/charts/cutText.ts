import { type TextWeight, textWidth } from './textWidth.ts'

/** A text cut with an ellipsis where it is longer than the room for it in pixels, between words where it can be. */
export function cutText(text: string, room: number, size: number, weight: TextWeight = 400): string {
  if (textWidth(text, size, weight) <= room) return text
  let end = text.length
  while (end > 1 && textWidth(`${text.slice(0, end)}…`, size, weight) > room) end -= 1
  const word = text[end] === ' ' ? end : text.lastIndexOf(' ', end)
  return `${text.slice(0, word > end * 0.6 ? word : end).replace(/[\s,;:/–-]+$/, '')}…`
}
