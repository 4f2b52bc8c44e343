import { retainSearchParams, type SearchMiddleware, stripSearchParams } from '@tanstack/react-router'
import { type LookedSearch, lookedByDefault, lookedSearch } from '../state/search.ts'

type Looked = SearchMiddleware<LookedSearch>

/** That a unit is meant itself though it is no more is said of that unit, and goes with it. */
const formerWithItsUnit: Looked = ({ search, next }) => {
  const result = next(search)
  return result.former === result.unit ? result : { ...result, former: undefined }
}

/** What every link of the page goes through: it keeps what is looked at, and leaves out what is so by default. */
export const keepsLooked: readonly Looked[] = [
  stripSearchParams<LookedSearch>(lookedByDefault),
  formerWithItsUnit,
  retainSearchParams<LookedSearch>(Object.keys(lookedSearch.entries) as (keyof LookedSearch)[]),
]
