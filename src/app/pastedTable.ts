/** A table on the clipboard as a file: that of a web page or a spreadsheet, else text with tabs; null if there is none. */
export function pastedTable(clipboard: DataTransfer, name: string): File | null {
  const html = clipboard.getData('text/html')
  if (/<table[\s>]/i.test(html)) return new File([html], name, { type: 'text/html' })
  const text = clipboard.getData('text/plain')
  const lines = text.split(/\r\n?|\n/).filter((line) => line.includes('\t'))
  return lines.length > 1 ? new File([text], name, { type: 'text/tab-separated-values' }) : null
}
