import { Link } from '@tanstack/react-router'
import { useWords } from '../ui/WordsContext.tsx'

export function NotFound() {
  const words = useWords().frame
  return (
    <>
      <h1>{words.notFound}</h1>
      <p>
        {words.notFoundWhy} <Link to="/">{words.toOverview}</Link>
      </p>
    </>
  )
}
