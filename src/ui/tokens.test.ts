import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const src = path.resolve(import.meta.dirname, '..')
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(path.join(src, file), 'utf8') }))

/** Spaces of a token's size that are written as numbers, as `file: property: value`. */
function spacesByHand(all: typeof sheets): string[] {
  return all.flatMap(({ file, text }) =>
    [...text.matchAll(/^\s*((?:margin|padding|gap|row-gap|column-gap)[a-z-]*: [^;]+);/gm)]
      .map(([, said = '']) => said)
      .filter((said) => /(?<![-\d.])(0\.25|0\.5|0\.75|1|1\.5|2)rem/.test(said))
      .map((said) => `${file}: ${said}`),
  )
}

/** Selectors that draw a button as an underlined text. */
function linksByHand(all: typeof sheets): string[] {
  return all.flatMap(({ file, text }) =>
    [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
      .filter(
        ([, , body = '']) => /background: none/.test(body) && /text-decoration[a-z-]*: underline/.test(body),
      )
      .map(([, selector = '']) => `${file}: ${selector.trim()}`),
  )
}

describe('what stylesheets leave to their owners', () => {
  it('spaces of a token’s size are said by the token', () => {
    expect(spacesByHand(sheets)).toEqual([])
    const planted = [
      { file: 'new.css', text: '.a {\n  margin: 0 0.5rem;\n  padding: 0.375rem -0.5rem;\n}\n' },
    ]
    expect(spacesByHand(planted)).toEqual(['new.css: margin: 0 0.5rem'])
  })

  it('only TextButton draws a button as a link', () => {
    expect(linksByHand(sheets)).toEqual(['ui/TextButton.module.css: .button'])
  })
})
