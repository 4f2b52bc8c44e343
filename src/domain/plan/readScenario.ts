import type { Scenario } from './scenario.ts'

/**
 * Reads what a link says of a scenario: groups of `place*component*score…`, the group `w` for weights in
 * percent, joined by `**`; components without the code of the index in front:
 * `01*TRANSPARENCY*7.2*LAND*8**w*LABOUR*10`. What cannot be read is left out. Only characters that stand in an
 * address as they are.
 */
export function readScenario(text: string | undefined, index: string): Scenario {
  const scores = new Map<string, ReadonlyMap<string, number>>()
  const weights = new Map<string, number>()
  for (const group of (text ?? '').split('**')) {
    const [head = '', ...parts] = group.split('*')
    const amounts = head === weightsHead ? weights : new Map(scores.get(head))
    for (let i = 0; i + 1 < parts.length; i += 2) {
      const code = parts[i] ?? ''
      const written = parts[i + 1] ?? ''
      if (code !== '' && /^\d+(\.\d+)?$/.test(written)) amounts.set(longCode(code, index), Number(written))
    }
    if (head !== '' && head !== weightsHead && amounts.size > 0) scores.set(head, amounts)
  }
  return { scores, weights }
}

/** The text that `readScenario` reads, places and components in the order of their codes; undefined = nothing. */
export function writeScenario({ scores, weights }: Scenario, index: string): string | undefined {
  const groups = [...[...scores].sort(byCode), [weightsHead, weights] as const]
    .filter(([, amounts]) => amounts.size > 0)
    .map(([head, amounts]) => {
      const parts = [...amounts]
        .sort(byCode)
        .map(([code, amount]) => `${shortCode(code, index)}*${short(amount)}`)
      return [head, ...parts].join('*')
    })
  return groups.length > 0 ? groups.join('**') : undefined
}

const weightsHead = 'w'

function shortCode(code: string, index: string): string {
  return code.startsWith(`${index}.`) ? code.slice(index.length + 1) : `.${code}`
}

function longCode(code: string, index: string): string {
  return code.startsWith('.') ? code.slice(1) : `${index}.${code}`
}

function short(amount: number): string {
  return String(Number(amount.toFixed(4)))
}

function byCode([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
