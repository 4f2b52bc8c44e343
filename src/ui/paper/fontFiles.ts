import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url'
import latin500 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-500-normal.woff2?url'
import latin700 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-700-normal.woff2?url'
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url'
import vietnamese500 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-500-normal.woff2?url'
import vietnamese700 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-700-normal.woff2?url'

/** One file of the page's font: weight 400, 500 or 700, and the characters that it draws, as `unicode-range`. */
export interface FontFile {
  weight: number
  range: string
  bytes: ArrayBuffer
}

const family = 'Be Vietnam Pro'
const latin = 'U+0000-00FF,U+2000-206F,U+2191,U+2193,U+2212'
const vietnamese =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0329,U+1EA0-1EF9'

const files = [
  { url: latin400, weight: 400, range: latin },
  { url: vietnamese400, weight: 400, range: vietnamese },
  { url: latin500, weight: 500, range: latin },
  { url: vietnamese500, weight: 500, range: vietnamese },
  { url: latin700, weight: 700, range: latin },
  { url: vietnamese700, weight: 700, range: vietnamese },
]

/** @throws TypeError where the host does not answer. */
export function fontFiles(): Promise<FontFile[]> {
  return Promise.all(
    files.map(async ({ url, ...file }) => ({ ...file, bytes: await (await fetch(url)).arrayBuffer() })),
  )
}

/** As rules that stand inside a picture, so that it needs no font of its reader. */
export function fontRules(fonts: readonly FontFile[]): string {
  return fonts
    .map(({ weight, range, bytes }) => {
      const text = btoa(new Uint8Array(bytes).reduce((all, byte) => all + String.fromCharCode(byte), ''))
      return `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${text})}`
    })
    .join('')
}

/** Gives a document the fonts and waits until they are there: texts are measured in them. */
export async function loadFonts(paper: Document, fonts: readonly FontFile[]): Promise<void> {
  for (const { weight, range, bytes } of fonts) {
    const face = new FontFace(family, bytes, { weight: String(weight), unicodeRange: range })
    paper.fonts.add(await face.load())
  }
}
