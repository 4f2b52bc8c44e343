import { vi } from 'vitest'

export interface Ran {
  stdout: string
  stderr: string
  status: number
}

/** What a command prints and the code it ends with, run in this process: without the second that Node needs to start. */
export async function runHere(main: (args: string[]) => Promise<void>, ...args: string[]): Promise<Ran> {
  const before = process.exitCode
  process.exitCode = undefined
  const written = { stdout: '', stderr: '' }
  const kept = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      written[name] += String(text)
      return true
    }),
  )
  try {
    await main(args)
    return { ...written, status: Number(process.exitCode ?? 0) }
  } finally {
    for (const one of kept) one.mockRestore()
    process.exitCode = before
  }
}
