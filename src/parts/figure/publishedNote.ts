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

/** Under a published figure: publisher, decision and where it was read, when it was published, how much is known. */
export function publishedNote(
  { index, decision, sources, dates, coverage }: Published,
  { figure, format }: Words,
): FigureNote {
  const own = sources?.filter(({ source }) => isOwnSource(source)) ?? []
  const others = sources?.filter(({ source }) => !isOwnSource(source)) ?? []
  const titles = [...titlesOf(others, figure), ...own.map(({ title }) => title)]
  const read = sources === null ? [figure.sourcesNotLoaded] : titles
  // What a reader took over is not said to be the publisher’s.
  const isOwn = own.length > 0 && others.length === 0
  const days = dates.flatMap((date) => (date == null ? [] : [format.date(date)]))
  return {
    source: [isOwn ? null : index.publisher, decision, ...(read.length > 0 ? read : [index.url])].filter(
      (one) => one != null,
    ),
    date: days.length < dates.length ? figure.unknownDate : figure.publishedOn(format.list(days)),
    ...(coverage === undefined ? {} : { coverage }),
  }
}

function titlesOf(sources: readonly { title: string }[], { moreSources }: Words['figure']): string[] {
  const [first] = sources
  return first !== undefined && sources.length > 2
    ? [moreSources(first.title, sources.length - 1)]
    : sources.map(({ title }) => title)
}
