/** Under this name a tab remembers which cases it is taking: should it go down meanwhile, it does not try again by itself. */
const name = 'taking'

/** What was being taken when this tab went down; null where it did not. */
export function wentDownTaking(): string | null {
  try {
    return sessionStorage.getItem(name)
  } catch {
    return null
  }
}

/** @param id null: nothing is being taken any more */
export function markTaking(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, id)
  } catch {
    // Where a browser keeps nothing, there are no cases either that come again by themselves.
  }
}
