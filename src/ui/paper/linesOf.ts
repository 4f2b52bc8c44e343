export interface TextLine {
  text: string
  left: number
  right: number
  top: number
  height: number
}

/** The lines that a text takes on paper: their words with single spaces, and the place of these. */
export function linesOf(node: Text): TextLine[] {
  const { data } = node
  const first = data.search(/[^ \t\r\n]/)
  if (first === -1) return []
  const end = data.replace(/[ \t\r\n]+$/, '').length
  const range = node.ownerDocument.createRange()
  const rectsOf = (from: number, to: number) => {
    range.setStart(node, from)
    range.setEnd(node, to)
    return [...range.getClientRects()]
  }
  const whole = rectsOf(first, end)
  const [only] = whole
  if (whole.length === 1 && only) return [{ text: data.slice(first, end), ...placed(only) }].map(single)
  const lines: TextLine[] = []
  let i = first
  for (const character of data.slice(first, end)) {
    const rect = rectsOf(i, i + character.length).findLast(({ width }) => width > 0)
    i += character.length
    const line = lines.at(-1)
    const blank = /^[ \t\r\n]$/.test(character)
    if (line && (blank || !rect)) line.text += character
    else if (line && rect && Math.abs(rect.top - line.top) < 2 && rect.left > line.left - 1) {
      line.text += character
      line.right = rect.right
    } else if (rect && !blank) lines.push({ text: character, ...placed(rect) })
  }
  return lines.map(single)
}

function placed({ left, right, top, height }: DOMRect) {
  return { left, right, top, height }
}

function single(line: TextLine): TextLine {
  return { ...line, text: line.text.replace(/[ \t\r\n]+/g, ' ').trim() }
}
