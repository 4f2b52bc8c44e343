import { callWorker, type WorkerCalls } from '../../../../engine/callWorker.ts'
import { workerName } from '../../../../engine/workerName.ts'
import type {
  IntakeAnswer,
  IntakeRequest,
  OpeningProgress,
} from '../../../../intake/worker/intakeMessages.ts'

type Calls = WorkerCalls<IntakeRequest, IntakeAnswer & { id: number }>

/**
 * A worker that reads files and keeps them until it ends.
 * @param told is told how far the reading of a file is
 */
export function startIntake(told: (progress: OpeningProgress) => void): Calls {
  const name = workerName()
  const worker = new Worker(new URL('../../../../intake/worker/intakeWorker.ts', import.meta.url), {
    type: 'module',
    name,
  })
  worker.addEventListener('message', ({ data }: MessageEvent<object>) => {
    if ('opening' in data) told(data as OpeningProgress)
  })
  return callWorker({ worker, name, file: 'intakeWorker.js' })
}
