import { strToU8, zip } from 'fflate'
import type { Database } from '../../../engine/Database.ts'
import { parseDataPackage } from '../../../engine/dataPackage.ts'
import { fetchBlob } from '../../../engine/fetchBlob.ts'
import { fileHash } from '../../../engine/fileHash.ts'
import { descriptionFile } from '../../../engine/packageWatch.ts'
import { startParquet } from '../../../engine/startParquet.ts'
import { workerName } from '../../../engine/workerName.ts'
import { csvRows } from '../../../prepare/csvRows.ts'
import type { PackageContents } from '../../../prepare/describeContents.ts'
import { preparedFiles } from '../../../prepare/preparedFiles.ts'

export type Doing = { read: number; of: number } | 'overview' | 'paths'

/** What belongs beside the files of the host's package as they are now, in a ZIP to unpack there. */
export async function preparedZip(
  database: Database,
  tell: (doing: Doing) => void,
): Promise<{ zip: Blob; withoutPaths: boolean }> {
  const folder = new URL('data/', document.baseURI)
  const fetched = (file: string) => fetchBlob(new URL(file, folder), file, () => undefined)
  const text = await (await fetched(descriptionFile)).content.text()
  const names = parseDataPackage(text).resources.flatMap(({ paths }) => paths)
  const blobs = new Map<string, Blob>()
  for (const name of names) {
    tell({ read: blobs.size, of: names.length })
    blobs.set(name, (await fetched(name)).content)
  }
  const { contents, end } = contentsOf(blobs)
  try {
    const { files, withoutPaths } = await preparedFiles(database, { text, contents, tell })
    const entries = [...files].map(([name, written]) => [name, strToU8(written)])
    return { zip: await zipped(Object.fromEntries(entries)), withoutPaths }
  } finally {
    end()
  }
}

function contentsOf(blobs: ReadonlyMap<string, Blob>): { contents: PackageContents; end(): void } {
  const parquet = startParquet(`${workerName()} prepare`)
  const blobOf = (file: string) => blobs.get(file) ?? new Blob()
  const contents: PackageContents = {
    size: (file) => blobOf(file).size,
    hash: (files) => fileHash(new Blob(files.map(blobOf))),
    async countRows(file, format) {
      if (format === 'csv') return csvRows(await blobOf(file).text())
      const reader = await parquet.open(blobOf(file))
      reader.close()
      return reader.rows
    },
  }
  return { contents, end: parquet.end }
}

function zipped(files: Record<string, Uint8Array>): Promise<Blob> {
  return new Promise((resolve, reject) => {
    zip(files, (error, bytes) =>
      error ? reject(error) : resolve(new Blob([bytes as BlobPart], { type: 'application/zip' })),
    )
  })
}
