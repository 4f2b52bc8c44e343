import { safeEntries } from '../safeEntries.ts'
import { unzipped } from '../unzip.ts'
import type { CellFonts } from './CellFonts.ts'
import { markupFonts } from './markupFonts.ts'

/** Fonts of the cells of an OpenDocument spreadsheet; null if none is of an old encoding, or it is no such file. */
export async function odsFonts(bytes: Uint8Array): Promise<CellFonts | null> {
  const entries = safeEntries(bytes)
  const part = async (name: string) => {
    const entry = entries.find((one) => one.name === name)
    return entry ? new TextDecoder().decode(await unzipped(entry, bytes)) : ''
  }
  const content = await part('content.xml')
  return content === '' ? null : markupFonts(await part('styles.xml'), content)
}
