/**
 * Which of so many figures stands after a key, the first being 0; null for a key that means nothing here.
 * Left, right, page keys, home and end turn pages; up and down are left to scrolling.
 */
export function presentedAt(key: string, at: number, count: number): number | null {
  const last = Math.max(0, count - 1)
  if (key === 'ArrowRight' || key === 'PageDown' || key === ' ') return Math.min(last, at + 1)
  if (key === 'ArrowLeft' || key === 'PageUp') return Math.max(0, at - 1)
  if (key === 'Home') return 0
  return key === 'End' ? last : null
}
