/** The files that are dropped, with all that lie in dropped folders; the hidden ones of a folder are none. */
export async function filesOf(transfer: DataTransfer): Promise<File[]> {
  // Both are gone once the event is over.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null)
  const files = [...transfer.files]
  if (!entries.some((entry) => entry?.isDirectory)) return files
  const found = await Promise.all(entries.map((entry) => (entry === null ? [] : filesIn(entry))))
  return found.flat()
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    if (/^(\.|~\$)/.test(entry.name)) return []
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    )
    return [named(file, entry.fullPath)]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const children: FileSystemEntry[] = []
  // A reader gives at most a hundred at a time, and nothing at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) break
    children.push(...some)
  }
  return (await Promise.all(children.map(filesIn))).flat()
}

/** A file by its way from the folder that was given: two folders may hold files of one name. */
function named(file: File, path: string): File {
  return new File([file], path.replace(/^\//, ''), { type: file.type, lastModified: file.lastModified })
}
