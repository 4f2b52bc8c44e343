import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** An archive has no dates before; local, as archives count. */
const oldest = new Date(1980, 0, 1)
const written = '1980-01-01T00:00:00Z'

/** A .docx without the moment at which it was made and with its pictures counted from 1, so that the same paper is the same file. */
export function fixedZip(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  const core = 'docProps/core.xml'
  if (files[core]) {
    const text = strFromU8(files[core])
    files[core] = strToU8(text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${written}`))
  }
  const main = 'word/document.xml'
  if (files[main]) {
    let n = 0
    const text = strFromU8(files[main])
    files[main] = strToU8(text.replace(/(<wp:docPr id=")\d+/g, (_, start) => `${start}${++n}`))
  }
  return zipSync(files, { mtime: oldest, level: 6 })
}
