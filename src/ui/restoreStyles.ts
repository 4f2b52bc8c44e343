const missing = new Set<HTMLLinkElement>()

// A style sheet that failed looks like an empty one afterwards; the event does not bubble.
document.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') missing.add(target)
  },
  true,
)

/** Asks again for every style sheet of the page that did not come: a module that is imported anew does not. */
export async function restoreStyles(): Promise<void> {
  await Promise.all([...missing].map(replaced))
}

function replaced(link: HTMLLinkElement): Promise<void> {
  const again = document.createElement('link')
  Object.assign(again, { rel: 'stylesheet', href: link.href, crossOrigin: link.crossOrigin })
  missing.delete(link)
  return new Promise((resolve, reject) => {
    again.addEventListener('load', () => resolve())
    again.addEventListener('error', () => reject(new Error(link.href)))
    link.replaceWith(again)
  })
}
