import type { Words } from '../i18n/vi.ts'

export interface FigureNote {
  /** Who published it, in which document. */
  source: readonly string[]
  /** Where it was read, if that is somewhere else: behind the word “Nguồn”, and whole in files. */
  read?: readonly string[]
  /** They are named as they are, whatever file the reader looks at. */
  sourceIsOwn?: boolean
  /** Date of publication or the data's date, already written. */
  date?: string
  /** How much is known, such as “26/63 tỉnh, thành phố”. */
  coverage?: string
  /** At which scale made-up figures were made. */
  scale?: string
  /** That the page's own font is not there. */
  font?: string
}

/** All that is said around a picture; exports carry every line of it. */
export interface FigureText {
  headline: string
  /** Measure · place · period. */
  subtitle: string
  /** In what all its figures are told, by the contract’s word for a scale or measure; none where columns differ. */
  measure?: string
  note: FigureNote
  simulated: boolean
}

export function noteLine(note: FigureNote, words: Words['figure']): string {
  return [
    note.source.length > 0 ? words.source(note.source) : null,
    note.date,
    note.coverage,
    note.scale,
    note.font,
  ]
    .filter((part) => part)
    .join(' · ')
}
