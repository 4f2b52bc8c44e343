import { create } from 'zustand'

/** Files that the reader dropped, chose or pasted, until the screen that reads them takes them. */
export const useGivenFiles = create<{ files: readonly File[] }>(() => ({ files: [] }))

export function giveFiles(files: readonly File[]): void {
  useGivenFiles.setState((now) => ({ files: [...now.files, ...files] }))
}

/** Those that are there; from now on they are the caller's. */
export function takeGivenFiles(): readonly File[] {
  const { files } = useGivenFiles.getState()
  useGivenFiles.setState({ files: [] })
  return files
}
