import { useEffect } from 'react'
import { loadablePart } from '../ui/loadablePart.ts'

const present = loadablePart(() => import('./present.ts'))

/** Shows the figures of the screen one by one, filling it, or ends that. */
export function togglePresenting(): void {
  present.load().then((part) => part.togglePresenting(), failedPartIsTold)
}

/** F does so, anywhere but where one writes. */
export function usePresentKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'f' || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) return
      togglePresenting()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}

/** `FailedLine` says which part did not come. */
function failedPartIsTold(): void {}
