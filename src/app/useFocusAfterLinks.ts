import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/**
 * Whoever follows a link stands at the top of what it opens, with the keyboard too: else Tab would go on from
 * where the link was, far down the page before. Controls that change what is shown keep the focus.
 */
export function useFocusAfterLinks(): void {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onResolved', ({ fromLocation, hrefChanged }) => {
        const main = document.getElementById('main')
        const { activeElement } = document
        const followed = activeElement instanceof HTMLAnchorElement && main?.contains(activeElement)
        if (fromLocation && hrefChanged && (followed || activeElement === document.body)) {
          main?.focus({ preventScroll: true })
        }
      }),
    [router],
  )
}
