import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

const root = path.resolve(import.meta.dirname, '../..')

export interface Licensed {
  name: string
  version: string
  /** As the package names it (SPDX). */
  licence: string
  /** Where it comes from. */
  home: string
  /** The packages' own texts; empty where they come with none. */
  text: string
}

/** Writes `licences.txt` beside the document: of this project and of every package that may be in what ships. */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    writeBundle({ dir = '' }) {
      const own = readFileSync(path.join(root, 'LICENSE'), 'utf8').trim()
      const parts = shippedPackages(root).map(({ name, version, licence, home, text }) =>
        [`${name} ${version} (${licence}) ${home}`, text || withoutText(licence)].join('\n\n'),
      )
      writeFileSync(path.join(dir, 'licences.txt'), `${[own, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`)
    },
  }
}

function withoutText(licence: string): string {
  const where =
    licence === 'MIT' ? 'the terms at the head of this file' : `https://spdx.org/licenses/${licence}`
  return `The package comes without its text: ${where}.`
}

/** Packages that the lockfile holds for more than development, by name, with their texts as they are installed. */
export function shippedPackages(folder: string): Licensed[] {
  const { packages } = read(path.join(folder, 'package-lock.json'))
  const places = Object.keys(packages).filter(
    (place) => place !== '' && !packages[place].dev && existsSync(path.join(folder, place)),
  )
  const licensed = places.map((place): Licensed => {
    const { name, version, license, repository } = read(path.join(folder, place, 'package.json'))
    const licence = typeof license === 'string' ? license : (packages[place].license ?? 'unknown')
    const home = String(repository?.url ?? repository ?? '').replace(/^git\+|\.git$/g, '')
    return { name, version, licence, home, text: textsIn(path.join(folder, place)) }
  })
  const byName = new Map(licensed.map((one) => [`${one.name} ${one.version}`, one]))
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function textsIn(folder: string): string {
  return readdirSync(folder)
    .filter((name) => /^(licen[cs]e|notice|copying)([-_.]\w+)*$/i.test(name))
    .map((name) => readFileSync(path.join(folder, name), 'utf8').trim())
    .join('\n\n')
}

function read(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
