import type { BookSheet } from './BookSheet.ts'
import type { BookMessage } from './bookMessages.ts'
import { writeBook } from './writeBook.ts'

const say = (message: BookMessage) => self.postMessage(message)

self.addEventListener('message', async ({ data }: MessageEvent<readonly BookSheet[]>) => {
  try {
    say({ book: await writeBook(data, (written) => say({ written })) })
  } catch (error) {
    say({ failed: String(error) })
  }
})
