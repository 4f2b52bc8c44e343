import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { oldestBrowsers } from '../build/browsers.ts'
import { built } from './built.ts'

/** What came after Chrome 109 (MDN's compatibility tables), as it is written in code. */
const later: readonly [name: string, written: RegExp][] = [
  ['Object.groupBy, Map.groupBy (117)', /\b(Object|Map)\.groupBy\b/],
  ['Array.fromAsync (121)', /\bArray\.fromAsync\b/],
  ['Array with (110)', /\]\.with\(/],
  ['Promise.withResolvers (119), Promise.try (128)', /\bPromise\.(withResolvers|try)\b/],
  ['Set methods (122)', /\.(symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/],
  [
    'iterator helpers (122)',
    /\.(values|keys|entries)\(\)\.(map|filter|toArray|some|every|reduce|find|flatMap|take|drop)\(/,
  ],
  ['AbortSignal.any (116)', /\bAbortSignal\.any\b/],
  ['URL.canParse (120), URL.parse (126)', /\bURL\.(canParse|parse)\(/],
  ['well-formed strings (111)', /\.(isWellFormed|toWellFormed)\(/],
  [
    'RegExp.escape (136), Math.sumPrecise, Error.isError',
    /\b(RegExp\.escape|Math\.sumPrecise|Error\.isError)\(/,
  ],
  ['Uint8Array from and to base64 (140)', /\b(fromBase64|toBase64)\(/],
  ['ArrayBuffer transfer (114)', /\.(transferToFixedLength)\(/],
  ['Intl.DurationFormat (129)', /\bIntl\.DurationFormat\b/],
  ['import attributes (123)', /\bimport\([^)]*,\{with:/],
  ['the v flag of patterns (112)', /\/[gimsuy]*v[gimsuy]*\.(test|exec)\(/],
]

const assets = path.join(built, 'dist', 'assets')
const codes = readdirSync(assets).filter((name) => name.endsWith('.js'))

it('nothing in the built code is newer than the oldest browsers, but for what is filled in', () => {
  expect(oldestBrowsers).toContain('chrome109')
  const found = codes.flatMap((name) => {
    const text = readFileSync(path.join(assets, name), 'utf8')
    return later.flatMap(([what, written]) => (written.test(text) ? [`${name}: ${what}`] : []))
  })
  expect(found).toEqual([])
})

it('the page names the oldest browsers where it does not open', () => {
  const document = readFileSync(path.join(built, 'dist', 'index.html'), 'utf8')
  for (const one of oldestBrowsers) {
    const [, name = '', version = ''] = /^([a-z]+)([\d.]+)$/.exec(one) ?? []
    expect(document.toLowerCase()).toMatch(new RegExp(`${name}[^;]*${version.replace('.', '\\.')}`))
  }
})
