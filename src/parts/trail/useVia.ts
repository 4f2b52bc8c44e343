import { useSearch } from '@tanstack/react-router'

/** The way on which one came to this screen, to hand it on. */
export function useVia(): string | undefined {
  return useSearch({ strict: false, select: ({ via }) => via })
}
