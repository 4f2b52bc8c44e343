/** A column of a table: its share of the width is its part of the sum of all shares. */
export interface ModelColumn {
  head: string
  align: 'left' | 'center' | 'right'
  share: number
  /** In twentieths of a point, whatever its share. */
  least?: number
}

export interface ModelTable {
  caption: string
  columns: readonly ModelColumn[]
  rows: readonly (readonly string[])[]
  /** Sentences below the table. */
  notes: readonly string[]
  /** Said in a last row, so that it goes where the table goes. */
  mark: string | null
  /** It needs the long side of the page. */
  isWide?: boolean
}

/** A picture as SVG text of so many pixels; a mark of made-up figures is drawn inside it. */
export interface ModelPicture {
  caption: string
  svg: string
  width: number
  height: number
}

export type Block =
  /** Of a whole part: I. TÌNH HÌNH. */
  | { kind: 'title'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'item'; text: string }
  /** A line for the office to fill in. */
  | { kind: 'blank' }
  | { kind: 'picture'; picture: ModelPicture }
  | { kind: 'table'; table: ModelTable }

export interface ModelSection {
  /** Null: the paper has no parts. */
  title: string | null
  blocks: readonly Block[]
}

/** Who signs: lines above the place of the name. */
export interface Signer {
  lines: readonly string[]
  /** Below them, in italics. */
  hint?: string
}

/** An official paper before it is a file: texts in order, nothing of how they look. */
export interface DocumentModel {
  /** Above the office's name; null where none stands there. */
  superior: string | null
  /** The issuing office, a line each. */
  office: readonly string[]
  /** `Số:    /BC-UBND`; null for papers without a number. */
  number: string | null
  placeAndDate: string
  name: string
  subject: string
  /** What is said of made-up figures on every page; null where the figures are real. */
  mark: string | null
  draft: string | null
  sections: readonly ModelSection[]
  closing: string | null
  recipients: readonly string[]
  signers: readonly Signer[]
  appendices: readonly { title: string; attached: string; table: ModelTable }[]
}
