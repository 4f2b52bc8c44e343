import type { EngineLimits } from '../EngineLimits.ts'
import type { ProgressStore } from '../Progress.ts'
import { startEngine } from '../startEngine.ts'
import type { Home } from '../View.ts'
import { openSandbox } from './openSandbox.ts'
import type { Sandbox } from './SqlAnswer.ts'

export interface BrowserSandboxParts {
  home(): Promise<Home>
  progress: ProgressStore
  limits: EngineLimits | undefined
}

/** A reader waits for no statement of their own longer than this. */
const usual = { most: 60_000, silence: 60_000 }

/** A sandbox in a worker, of the package that the page looks at. */
export function browserSandbox({ home, progress, limits }: BrowserSandboxParts): Sandbox {
  return openSandbox({
    home,
    start: () => startEngine({ ...usual, ...limits }),
    replaced: () => (progress.getSnapshot().own === null ? [] : ['measurements', 'dossiers', 'steps']),
  })
}
