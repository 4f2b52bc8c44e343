/** So many lines directly above a table are looked at; what stands further above is the page's own. */
const mostLines = 20
const longestLine = 400

/**
 * A page whose tables hold the texts that stand outside of tables above them, line by line, as their first rows: titles
 * of web pages are no part of their tables. Of a table within another, texts are part of the outer one already.
 */
export function textsAbove(page: string): string {
  const begin = page.search(/<body[\s>]/i)
  const head = begin < 0 ? '' : page.slice(0, begin)
  const body = page.slice(head.length).replace(/<(title|select|button|option)\b.*?<\/\1\s*>/gis, '')
  let depth = 0
  let outside = ''
  const pieces = Array.from(body.matchAll(/<[^>]*>|[^<]+|</g), ([piece]): string => {
    const isTable = /^<table[\s>]/i.test(piece)
    if (/^<\/table[\s>]/i.test(piece)) depth = Math.max(0, depth - 1)
    else if (isTable) depth += 1
    if (isTable && depth === 1) {
      const rows = linesOf(outside).map((line) => `<tr><td>${line}</td></tr>`)
      outside = ''
      return `${piece}${rows.join('')}`
    }
    if (depth === 0) outside += piece
    return piece
  })
  return `${head}${pieces.join('')}`
}

function linesOf(markup: string): string[] {
  return markup
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|hr|\/?(?:p|div|h\d|li|center|section|header|td|tr|dt|dd))\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.replace(/&nbsp;|&#160;/gi, ' ').trim())
    .filter((line) => line !== '' && line.length <= longestLine)
    .slice(-mostLines)
}
