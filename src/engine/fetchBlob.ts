import { dataError, isDataError } from './DataError.ts'
import { fetchAnew, takeAhead } from './fetchAhead.ts'
import { limitBytes } from './fileLimits.ts'

export interface FetchedFile {
  content: Blob
  /** By which the host tells the file from another in its place; null where it does not. */
  tag: string | null
}

/**
 * Fetches a file of the package, asking the host whether it changed.
 * @param file as people know it
 * @param progress is told how many bytes have come
 * @throws DataError with what the host said
 */
export async function fetchBlob(
  url: URL,
  file: string,
  progress: (loaded: number, total: number | null) => void,
): Promise<FetchedFile> {
  const patience = startPatience()
  const response = await respond(url, file, patience.signal).finally(patience.end)
  patience.renew()
  const encoded = response.headers.has('content-encoding')
  const length = Number(response.headers.get('content-length') ?? Number.NaN)
  const total = encoded || Number.isNaN(length) ? null : length
  const parts: Uint8Array<ArrayBuffer>[] = []
  let loaded = 0
  const reader = response.body?.getReader()
  try {
    limitBytes(file, total ?? 0)
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      parts.push(part.value)
      loaded += part.value.byteLength
      limitBytes(file, loaded)
      patience.renew()
      progress(loaded, total)
    }
  } catch (error) {
    reader?.cancel().catch(() => undefined)
    throw isDataError(error) ? error : dataError({ code: 'host-away', file })
  } finally {
    patience.end()
  }
  return { content: new Blob(parts), tag: tagOf(response) }
}

/** Milliseconds for which a host may send nothing before it is taken to be away. */
const longest = 60_000

function startPatience() {
  const giveUp = new AbortController()
  const start = () => setTimeout(() => giveUp.abort(), longest)
  let timer = start()
  const end = () => clearTimeout(timer)
  return {
    signal: giveUp.signal,
    renew() {
      end()
      timer = start()
    },
    end,
  }
}

/** By which a host tells a file from another; the same whether it is sent compressed or only asked about. */
export function tagOf({ headers }: Response): string | null {
  const etag = headers.get('etag')?.replace(/^W\//, '')
  return etag?.replace(/[-;](gzip|br|zstd)"$/, '"') ?? headers.get('last-modified')
}

async function respond(url: URL, file: string, signal: AbortSignal): Promise<Response> {
  let response: Response
  try {
    response = await (takeAhead(url) ?? fetchAnew(url, signal))
  } catch {
    throw dataError({ code: 'host-away', file })
  }
  if (!response.ok) {
    throw dataError({
      code: isWithheld(response, file) ? 'host-refuses' : 'file-missing',
      file,
      detail: `HTTP ${response.status} ${response.statusText}`.trim(),
    })
  }
  return response
}

/** Hosts that know only some kinds of files answer for the others as if they were not there, or forbidden. */
function isWithheld({ status }: Response, file: string): boolean {
  return (status === 403 || status === 404) && /\.parquet$/i.test(file)
}
