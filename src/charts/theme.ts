export type Scheme = 'light' | 'dark'

/** Colours and text of every picture, the same tokens as the page's. */
export interface ChartTheme {
  scheme: Scheme
  paper: string
  ink: string
  quiet: string
  hairline: string
  /** The one accent: the place or unit that is followed. */
  followed: string
  others: string
  /** Of the four that may stand beside the followed one: apart from each other, and none that says better or worse. */
  peers: readonly [string, string, string, string]
  better: string
  worse: string
  /** Five steps of one blue, from little to much. */
  sequence: readonly [string, string, string, string, string]
  /** Ink that can be read on each step of the sequence. */
  onSequence: readonly [string, string, string, string, string]
  /** Behind the band of a target or of random variation. */
  band: string
  font: string
  /** Sizes in pixels, already multiplied by the presentation size. */
  size: { text: number; table: number; note: number }
}

const tokens = {
  light: {
    paper: '#FCFBF8',
    ink: '#1C2024',
    quiet: '#5A636D',
    hairline: '#E3E0D8',
    followed: '#B5301C',
    others: '#7F8A96',
    peers: ['#1C2024', '#0F7B75', '#6C4BA6', '#75680B'],
    better: '#1F6FB2',
    worse: '#A65A00',
    sequence: ['#E4EDF5', '#BBD4E9', '#86B2D8', '#3C79AD', '#1D5C94'],
    onSequence: ['#1C2024', '#1C2024', '#1C2024', '#FFFFFF', '#FFFFFF'],
    band: 'rgba(31, 111, 178, 0.10)',
  },
  dark: {
    paper: '#14171A',
    ink: '#ECE9E2',
    quiet: '#A3ABB4',
    hairline: '#2B3036',
    followed: '#FF8A70',
    others: '#6B7682',
    peers: ['#ECE9E2', '#5CC4BA', '#B79DEB', '#D2C159'],
    better: '#6DB3F2',
    worse: '#F0A24A',
    sequence: ['#1D2A36', '#23435F', '#2F638F', '#4C8CC4', '#8CC2F0'],
    onSequence: ['#ECE9E2', '#ECE9E2', '#ECE9E2', '#14171A', '#14171A'],
    band: 'rgba(109, 179, 242, 0.14)',
  },
} as const

/** Where the page's own font has not come. */
export const fallbackFont = "'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
export const chartFont = `'Be Vietnam Pro', ${fallbackFont}`

/** @param scale 1 = normal size */
export function chartTheme(scheme: Scheme, scale = 1, font = chartFont): ChartTheme {
  return {
    scheme,
    ...tokens[scheme],
    font,
    size: { text: 13 * scale, table: 12 * scale, note: 11 * scale },
  }
}

/** The step of the sequence, 0–4, for a share of the way from the least to the most. */
export function step(share: number): 0 | 1 | 2 | 3 | 4 {
  return Math.min(4, Math.max(0, Math.floor(share * 5))) as 0 | 1 | 2 | 3 | 4
}
