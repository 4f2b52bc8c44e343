/** What is chosen on the open screen, as its bar says it. */
export function chosenWords(): string {
  const bars = [...document.querySelectorAll<HTMLElement>('main [data-chosen]')]
  return bars
    .map((bar) => {
      const copy = bar.cloneNode(true) as HTMLElement
      for (const one of copy.querySelectorAll('[aria-hidden], [role="listbox"], .visually-hidden'))
        one.remove()
      return [...textsIn(copy)].join(' ').replace(/\s+/g, ' ').trim()
    })
    .filter(Boolean)
    .join(' · ')
}

function* textsIn(element: Node): Generator<string> {
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) yield child.textContent ?? ''
    else yield* textsIn(child)
  }
}
