import { archiveKind } from './archiveKind.ts'
import { fileKind } from './fileKind.ts'
import { safeEntries } from './safeEntries.ts'
import { unzipped } from './unzip.ts'

export interface FileInZip {
  /** With its folders: `thang-10/so-tu-phap.xlsx`. */
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

/**
 * The files of a ZIP archive, in the order of their names, without hidden ones (`.…`, `__MACOSX`, `~$…`); null for
 * what is no such archive, as a workbook is none, or holds no file: `readFile` says what that is.
 * @throws IntakeError `file-cut`, `file-bomb`, `file-encrypted`, by the limits of workbooks
 */
export async function filesInZip(bytes: Uint8Array): Promise<FileInZip[] | null> {
  if (fileKind(bytes) !== 'zip') return null
  const entries = safeEntries(bytes)
  if (archiveKind(entries, bytes) !== 'ZIP') return null
  const named = entries
    .map((entry) => ({ entry, name: pathOf(entry.name) }))
    .filter(({ entry, name }) => !entry.name.endsWith('/') && !isHidden(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const files: FileInZip[] = []
  for (const { entry, name } of named) files.push({ name, bytes: await unzipped(entry, bytes) })
  return files.length === 0 ? null : files
}

/** Without what leads nowhere: a first `/`, `./`. */
function pathOf(name: string): string {
  return name
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
}

function isHidden(name: string): boolean {
  return name.split('/').some((part) => /^(\.|~\$|__MACOSX$)/.test(part))
}
