/** What is chosen on the open screen, as its bar says it: without what could be chosen in its place. */
export function chosenWords(): string {
  const bars = [...document.querySelectorAll<HTMLElement>('main [data-looked-at]')]
  return bars
    .map((bar) => {
      const copy = bar.cloneNode(true) as HTMLElement
      const others = [...copy.querySelectorAll('label > input:not(:checked)')].map((one) => one.parentElement)
      const unsaid = 'button [aria-hidden], [role="listbox"], .visually-hidden, .no-print'
      for (const one of [...others, ...copy.querySelectorAll(unsaid)]) one?.remove()
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
