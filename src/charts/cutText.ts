import { textWidth } from './canvas.ts'

/** A text cut with an ellipsis where it is longer than the room for it, by approximate widths of letters. */
export function cutText(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text
  let end = text.length
  while (end > 1 && textWidth(`${text.slice(0, end)}…`, size) > room) end -= 1
  return `${text.slice(0, end).trimEnd()}…`
}
