import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import path from 'node:path'
import type { Contents } from '../../src/engine/differences.ts'

/** What the files of a folder are, to be held against their description. */
export function contentsOnDisk(folder: string): Contents {
  return {
    size: (file) => statSync(path.join(folder, file)).size,
    async hash(files) {
      const hash = createHash('sha256')
      for (const file of files) {
        const content = createReadStream(path.join(folder, file), { highWaterMark: 2 ** 20 })
        for await (const part of content) hash.update(part)
      }
      return hash.digest('hex')
    },
  }
}
