const ahead = new Map<string, Promise<Response>>()

/** Asks the host for a file, always anew: whoever fetches it first takes the answer. */
export function fetchAnew(url: URL, signal?: AbortSignal): Promise<Response> {
  return fetch(url, { cache: 'no-cache', ...(signal && { signal }) })
}

/** Begins to fetch a file of the page before it is known what needs it. */
export function fetchAhead(file: string): void {
  const url = new URL(file, document.baseURI)
  const coming = fetchAnew(url)
  coming.catch(() => undefined)
  ahead.set(url.href, coming)
}

/** What was begun for a file, once. */
export function takeAhead(url: URL): Promise<Response> | undefined {
  const coming = ahead.get(url.href)
  ahead.delete(url.href)
  return coming
}
