import { IntakeError } from '../IntakeFault.ts'
import { type ZipEntry, zipEntries } from './zipEntries.ts'

const mebibyte = 1024 ** 2

/**
 * The files of an archive, by its directory, if they may be unpacked.
 * @throws IntakeError `file-bomb` for more than 1 GiB unpacked, or more than 100 MiB and 200 times the packed
 * size; `file-encrypted` if one has a password; `file-cut` without a whole directory
 */
export function safeEntries(bytes: Uint8Array): ZipEntry[] {
  const entries = zipEntries(bytes)
  if (entries === null) throw new IntakeError({ code: 'file-cut' })
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (unpacked > 1024 * mebibyte || (unpacked > 100 * mebibyte && unpacked > 200 * bytes.length))
    throw new IntakeError({ code: 'file-bomb' })
  if (entries.some(({ encrypted }) => encrypted)) throw new IntakeError({ code: 'file-encrypted' })
  return entries
}
