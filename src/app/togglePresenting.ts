import { loadablePart } from '../ui/loadablePart.ts'

const present = loadablePart(() => import('./present.ts'))

/** Shows the figures of the screen one by one, filling it, or ends that. */
export function togglePresenting(): void {
  present.load().then((part) => part.togglePresenting(), failedPartIsTold)
}

/** `FailedLine` says which part did not come. */
function failedPartIsTold(): void {}
