import { statSync } from 'node:fs'
import type { FormLists } from '../../src/intake/forms/FormLists.ts'
import { rollCall } from '../../src/intake/forms/rollCall.ts'
import { rollCallText } from '../../src/intake/forms/rollCallText.ts'
import type { IntakeWords } from './inWords.ts'
import type { TakenFile } from './takeFiles.ts'

/** Which units have sent their forms, as text to send on; empty where no form came. */
export function rollCallOf(files: readonly TakenFile[], forms: FormLists, words: IntakeWords): string {
  const sent = files.flatMap(({ at, reports }) =>
    reports.map((report) => ({ file: report.file, time: statSync(at).mtime.toISOString(), report })),
  )
  const calls = rollCall(sent, forms)
  return rollCallText(calls, sent, {
    ...words.rollCall,
    fault: ({ code, value, detail }) => words.faults[code](value, detail).reason,
    asked: words.asked,
  })
}
