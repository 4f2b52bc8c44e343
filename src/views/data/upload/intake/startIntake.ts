import { callWorker, type WorkerCalls } from '../../../../engine/callWorker.ts'
import { workerName } from '../../../../engine/workerName.ts'
import type { IntakeAnswer, IntakeRequest } from '../../../../intake/worker/intakeMessages.ts'

type Calls = WorkerCalls<IntakeRequest, IntakeAnswer & { id: number }>

/** A worker that reads files and keeps them until it ends. */
export function startIntake(): Calls {
  const name = workerName()
  const worker = new Worker(new URL('../../../../intake/worker/intakeWorker.ts', import.meta.url), {
    type: 'module',
    name,
  })
  return callWorker({ worker, name, file: 'intakeWorker.js' })
}
