/** Puts a text on the clipboard, over plain http too, where browsers have no clipboard for pages. @throws Error where it is forbidden */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard !== undefined) return navigator.clipboard.writeText(text)
  const put = (event: ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
  }
  document.addEventListener('copy', put)
  const copied = document.execCommand('copy')
  document.removeEventListener('copy', put)
  if (!copied) throw new Error('the browser did not copy')
}
