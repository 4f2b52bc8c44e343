import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { guidePictures } from './guidePictures.ts'

const root = path.resolve(import.meta.dirname, '../..')
const docs = readdirSync(path.join(root, 'docs')).filter((file) => file.endsWith('.md'))
const pages = ['README.md', 'CONTRIBUTING.md', ...docs.map((file) => `docs/${file}`)]
const named = pages.flatMap((page) =>
  [...readFileSync(path.join(root, page), 'utf8').matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(
    ([, says = '', file = '']) => ({ page, says, file: path.join(path.dirname(page), file) }),
  ),
)
const there = readdirSync(path.join(root, 'docs/pictures')).map((file) => path.join('docs/pictures', file))

test('every picture that the documents show is there and says what it shows', () => {
  expect(named.filter(({ file, says }) => !there.includes(file) || says.length < 10)).toEqual([])
})

test('every picture is one that the script takes, is shown by the guide, and is small', () => {
  expect(there.sort()).toEqual(guidePictures.map(({ name }) => `docs/pictures/${name}.png`).sort())
  const guide = named.filter(({ page }) => page === 'docs/huong-dan.md').map(({ file }) => file)
  expect(guide).toEqual(guidePictures.map(({ name }) => `docs/pictures/${name}.png`))
  expect(there.filter((file) => statSync(path.join(root, file)).size > 120_000)).toEqual([])
})
