import { IntakeError } from '../IntakeFault.ts'
import { archiveKind } from './archiveKind.ts'
import { safeEntries } from './safeEntries.ts'
import { unzip } from './unzip.ts'

/**
 * Refuses an archive before the workbook's reader unpacks it: that reader believes what sizes the archive
 * states and checks no sum.
 * @throws IntakeError `file-bomb` for more than 1 GiB unpacked, or more than 100 MiB and 200 times the packed
 * size; `file-encrypted`; `file-unknown` if it holds no workbook; `file-cut` if a file in it is not as long as
 * stated or its CRC-32 differs
 */
export async function checkZip(bytes: Uint8Array): Promise<void> {
  const entries = safeEntries(bytes)
  const seems = archiveKind(entries, bytes)
  if (seems !== 'workbook') throw new IntakeError({ code: 'file-unknown', value: seems })
  for (const entry of entries) await unzip(entry, bytes)
}
