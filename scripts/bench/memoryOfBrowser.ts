import { readdirSync, readFileSync } from 'node:fs'

/** Watches the memory of all processes below this one whose command holds a word: the largest, and all together. */
export function memoryOfBrowser(word = 'chrom'): { end(): { tab: number; all: number } } {
  const most = { tab: 0, all: 0 }
  const look = () => {
    const sizes = processesBelow(process.pid)
      .filter((pid) => commandOf(pid).includes(word))
      .map((pid) => megabytes(pid, 'Rss'))
    most.tab = Math.max(most.tab, ...sizes)
    most.all = Math.max(
      most.all,
      sizes.reduce((sum, size) => sum + size, 0),
    )
  }
  // It keeps no process going whose measuring broke off.
  const timer = setInterval(look, 100).unref()
  return {
    end() {
      look()
      clearInterval(timer)
      return most
    },
  }
}

function processesBelow(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name): [pid: number, parent: number] => [Number(name), parentOf(Number(name))])
  const found = new Set([root])
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid)
  }
  found.delete(root)
  return [...found]
}

function parentOf(pid: number): number {
  const stat = read(`/proc/${pid}/stat`)
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0)
}

const commandOf = (pid: number) => read(`/proc/${pid}/cmdline`)

function megabytes(pid: number, what: string): number {
  return (
    Number(
      new RegExp(`^Vm${what.toUpperCase()}:\\s+(\\d+)`, 'm').exec(read(`/proc/${pid}/status`))?.[1] ?? 0,
    ) / 1024
  )
}

/** Of a process that has ended meanwhile: nothing. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
