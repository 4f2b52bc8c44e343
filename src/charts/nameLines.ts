import { cutText } from './cutText.ts'
import { type TextWeight, textWidth } from './textWidth.ts'

interface NameRoom {
  /** Pixels of one line. */
  width: number
  lines: number
  size: number
  weight?: TextWeight
}

/** A name broken between words into as many lines as there is room for; what is left over is cut with an ellipsis. */
export function nameLines(name: string, { width, lines, size, weight }: NameRoom): string[] {
  const [first = '', ...words] = name.split(' ')
  const broken = [first]
  for (const word of words) {
    const longer = `${broken.at(-1)} ${word}`
    if (textWidth(longer, size, weight) <= width) broken[broken.length - 1] = longer
    else broken.push(word)
  }
  const shown = [...broken.slice(0, lines - 1), broken.slice(lines - 1).join(' ')]
  return shown.filter((line) => line !== '').map((line) => cutText(line, width, size, weight))
}
