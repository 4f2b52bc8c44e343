import { crc32 } from './crc32.ts'

export interface Stated {
  /** A character a byte. */
  name: string
  bytes?: Uint8Array
  unpacked?: number
  flags?: number
}

/** An archive whose files are stored as they are, and whose directory says of them what is given. */
export function zip(files: readonly Stated[]): Uint8Array {
  const parts: number[] = []
  const directory: number[] = []
  for (const { name, bytes = new Uint8Array(), unpacked = bytes.length, flags = 0 } of files) {
    const common = [
      ...two(flags),
      ...two(0),
      ...four(0),
      ...four(crc32(bytes)),
      ...four(bytes.length),
      ...four(unpacked),
    ]
    const letters = Array.from(name, (one) => one.charCodeAt(0))
    directory.push(
      ...four(0x02014b50),
      ...two(20),
      ...two(20),
      ...common,
      ...two(name.length),
      ...two(0),
      ...two(0),
    )
    directory.push(...four(0), ...four(0), ...four(parts.length), ...letters)
    parts.push(
      ...four(0x04034b50),
      ...two(20),
      ...common,
      ...two(name.length),
      ...two(0),
      ...letters,
      ...bytes,
    )
  }
  const count = two(files.length)
  const end = [
    ...four(0x06054b50),
    ...four(0),
    ...count,
    ...count,
    ...four(directory.length),
    ...four(parts.length),
  ]
  return Uint8Array.from([...parts, ...directory, ...end, ...two(0)])
}

const two = (value: number) => [value & 0xff, (value >>> 8) & 0xff]
const four = (value: number) => [...two(value), ...two(value >>> 16)]
