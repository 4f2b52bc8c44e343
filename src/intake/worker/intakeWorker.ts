import '../../older/arrays.ts'
import { holdLock } from '../../engine/holdLock.ts'
import type { Ping } from '../../engine/workerMessages.ts'
import { answerIntake } from './answerIntake.ts'
import type { IntakeAnswer, IntakeRequest } from './intakeMessages.ts'

type Numbered = IntakeRequest & { id: number }

holdLock()
const answer = answerIntake((progress) => self.postMessage(progress))
self.addEventListener('message', async ({ data }: MessageEvent<Numbered | Ping | { cancel: number }>) => {
  if ('ping' in data || 'cancel' in data) return
  const said = await answer(data).catch((error: unknown): IntakeAnswer => ({ error: String(error) }))
  self.postMessage({ ...said, id: data.id })
})
