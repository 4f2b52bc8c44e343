/**
 * Copies a text, as a table for Word and Excel too, also on plain http, where pages have no clipboard of their own:
 * the browser's command to copy is answered with it. False where the browser does not allow that.
 */
export function copyText({ text, html }: { text: string; html?: string }): boolean {
  let isCopied = false
  const answer = (event: ClipboardEvent) => {
    if (html !== undefined) event.clipboardData?.setData('text/html', html)
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    isCopied = true
  }
  document.addEventListener('copy', answer, { capture: true })
  try {
    return document.execCommand('copy') && isCopied
  } finally {
    document.removeEventListener('copy', answer, { capture: true })
  }
}
