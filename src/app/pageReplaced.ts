/**
 * Whether the host holds another version of this page: its document names another program than the one that runs.
 * What the host says instead of a page (that it is away, that one must log in) is no version.
 */
export async function pageReplaced(): Promise<boolean> {
  const running = document.querySelector('script[type="module"][src]')?.getAttribute('src')
  if (running == null) return false
  try {
    const response = await fetch(location.pathname, { cache: 'no-cache' })
    const text = response.ok ? await response.text() : ''
    return /<script[^>]*type="module"[^>]*src=/.test(text) && !text.includes(running)
  } catch {
    return false
  }
}
