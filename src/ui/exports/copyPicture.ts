/** Puts a picture into the clipboard. False where pages have none, as on plain http, or where it is not allowed. */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  if (navigator.clipboard?.write === undefined) return false
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return true
  } catch {
    // What failed of the picture itself is thrown by whoever waits for it too.
    await png
    return false
  }
}
