import { Link } from '@tanstack/react-router'
import type { MethodId } from '../../i18n/Method.ts'
import { useWords } from '../../ui/WordsContext.tsx'

/** “Cách tính”: from a figure to how it is computed. */
export function MethodLink({ method }: { method: MethodId }) {
  const words = useWords().data.definitions
  const what = words.arithmetic.find(({ id }) => id === method)?.what ?? method
  return (
    <Link
      to="/data"
      search={{ tab: 'definitions', part: 'arithmetic', method }}
      title={what}
      aria-label={`${words.howComputed}: ${what}`}
      className="no-print"
    >
      {words.howComputed}
    </Link>
  )
}
