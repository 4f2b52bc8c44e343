import { isOwnSource } from '../../engine/layers/ownSource.ts'
import type { Words } from '../../i18n/vi.ts'
import type { FigureNote } from '../../ui/FigureText.ts'

export interface Published {
  index: { publisher: string | null; url: string | null }
  /** Of the edition. */
  decision?: string | null | undefined
  /** Where the figures were read, the most important first; null: that could not be loaded. */
  sources: readonly { source: string; title: string }[] | null
  /** When each year that is shown was published; null = not known. */
  dates: readonly (string | null | undefined)[]
  coverage?: string | undefined
}

/**
 * Under a published figure: publisher, decision and date, how much is known; where it was read stands behind the
 * word “Nguồn”. Without a publisher or a decision it stands in their place.
 */
export function publishedNote(
  { index, decision, sources, dates, coverage }: Published,
  { figure, format, ofData }: Words,
): FigureNote {
  const own = sources?.filter(({ source }) => isOwnSource(source)).map(({ title }) => title) ?? []
  const read = sources?.filter(({ source }) => !isOwnSource(source)).map(({ title }) => title) ?? []
  // What a reader took over is not said to be the publisher’s.
  const isOwn = own.length > 0 && read.length === 0
  const publisher = isOwn || index.publisher === null ? null : ofData(index.publisher)
  const named = [publisher, decision].filter((one) => one != null)
  const isNamed = named.length > 0 || isOwn
  const unnamed = read.length > 0 ? read : [index.url].filter((url) => url !== null)
  const days = dates.flatMap((date) => (date == null ? [] : [format.date(date)]))
  return {
    source: [...(isNamed ? named : unnamed), ...own, ...(sources === null ? [figure.sourcesNotLoaded] : [])],
    ...(isNamed && read.length > 0 ? { read } : {}),
    date: days.length < dates.length ? figure.unknownDate : figure.publishedOn(format.list(days)),
    ...(coverage === undefined ? {} : { coverage }),
  }
}
