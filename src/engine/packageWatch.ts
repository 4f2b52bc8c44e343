import { dataError } from './DataError.ts'
import { tagOf } from './fetchBlob.ts'
import type { FetchedFiles } from './fetchResource.ts'
import { textHash } from './textHash.ts'

export const descriptionFile = 'datapackage.json'

/** Notices that the host holds another package than the one that is open. */
export interface PackageWatch {
  /** @throws DataError once it is known that the package was replaced; asks the host first if that is wanted */
  unchanged(asking: boolean): Promise<void>
  /** Asks for the description, and whether files that were read are still the same. */
  look(): Promise<void>
}

export interface Watched {
  base: URL
  /** Of the description that is open. */
  version: string
  fetched: FetchedFiles
  /** Called once. */
  onReplaced(): void
}

/** Milliseconds for which an answer of the host holds: a screen asks for several parts at once. */
const holds = 2_000

export function packageWatch({ base, version, fetched, onReplaced }: Watched): PackageWatch {
  let replaced = false
  let looking: { at: number; done: Promise<void> } | null = null

  const notice = () => {
    if (!replaced) onReplaced()
    replaced = true
  }

  const askDescription = async () => {
    const response = await fetch(new URL(descriptionFile, base), { cache: 'no-cache' })
    if (response.ok && textHash(await response.text()) !== version) notice()
  }

  const askFile = async (file: string, tag: string) => {
    const response = await fetch(new URL(file, base), { method: 'HEAD', cache: 'no-store' })
    const now = tagOf(response)
    if (response.ok && now !== null && now !== tag) notice()
  }

  /** A host that does not answer says nothing. */
  const described = () => {
    const now = performance.now()
    if (looking === null || now - looking.at > holds) {
      looking = { at: now, done: askDescription().catch(() => undefined) }
    }
    return looking.done
  }

  return {
    async unchanged(asking) {
      if (asking && !replaced) await described()
      if (replaced) throw dataError({ code: 'package-replaced', file: descriptionFile })
    },
    async look() {
      if (replaced) return
      await described()
      for (const [file, coming] of fetched) {
        if (replaced) return
        await coming.then(({ tag }) => (tag === null ? undefined : askFile(file, tag))).catch(() => undefined)
      }
    },
  }
}
