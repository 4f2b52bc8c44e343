import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** An archive has no dates before; local, as archives count. */
const oldest = new Date(1980, 0, 1)
const flat = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
const written = '1980-01-01T00:00:00Z'

/**
 * A .docx without the moment at which it was made and with its pictures counted from 1, so that the same paper is the
 * same file. The paragraph that ends a part is as good as without height: on a full page it would begin another.
 */
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
    files[main] = strToU8(
      text
        .replace(/(<wp:docPr id=")\d+/g, (_, start) => `${start}${++n}`)
        .replaceAll('<w:p><w:pPr><w:sectPr', `<w:p><w:pPr>${flat}<w:sectPr`),
    )
  }
  return zipSync(files, { mtime: oldest, level: 6 })
}
