import { expect, test } from 'vitest'
import { zip } from '../read/zip.examples.ts'
import { answerIntake } from './answerIntake.ts'

const bytes = Uint8Array.of(65)

/** A file whose bytes are these. */
function fileOf(content: Uint8Array): File {
  return new File([content.slice()], 'a.zip')
}

test('an archive is answered with its files, and with what describes them by name', async () => {
  const archive = zip([
    { name: 'pack/datapackage.json', bytes },
    { name: 'pack/scores.csv', bytes },
  ])
  expect(await answerIntake()({ unzip: fileOf(archive) })).toEqual({
    files: [{ name: 'pack/scores.csv', bytes }],
    descriptions: ['pack/datapackage.json'],
  })
})

test('what is no archive of files is to be opened itself, and what is wrong with one is said', async () => {
  expect(await answerIntake()({ unzip: fileOf(bytes) })).toEqual({ files: null })
  expect(await answerIntake()({ unzip: fileOf(zip([{ name: 'a.csv', bytes, flags: 1 }])) })).toEqual({
    fault: { code: 'file-encrypted' },
  })
})
