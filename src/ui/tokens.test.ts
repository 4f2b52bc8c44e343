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

const tokens = sheets.find(({ file }) => file === 'ui/tokens.css')?.text ?? ''

/** The colours that one block of the tokens sets, by name. */
function coloursOf(selector: string): Record<string, string> {
  const from = tokens.indexOf(`${selector} {`)
  const block = tokens.slice(from, tokens.indexOf('}', from))
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

/** Contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
function contrast(one = '', other = ''): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

describe.each([':root', ':root[data-mantine-color-scheme="dark"]'])('the colours of %s', (selector) => {
  const colours = coloursOf(selector)

  it.each(['ink', 'quiet', 'followed', 'better', 'worse'])('%s can be read on every ground', (text) => {
    const ratios = ['paper', 'hover', 'followed-paper'].map((ground) =>
      contrast(colours[text], colours[ground]),
    )
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5)
  })
})

describe('what stylesheets leave to their owners', () => {
  it('spaces of a token’s size are said by the token', () => {
    expect(spacesByHand(sheets)).toEqual([])
    const planted = [
      { file: 'new.css', text: '.a {\n  margin: 0 0.5rem;\n  padding: 0.375rem -0.5rem;\n}\n' },
    ]
    expect(spacesByHand(planted)).toEqual(['new.css: margin: 0 0.5rem'])
  })

  it('no text but that of what is switched off has the colour of lines', () => {
    const faint = sheets.flatMap(({ file, text }) =>
      [...text.matchAll(/([^{}]+)\{[^{}]*(?<![-\w])color: var\(--(?:others|rule|hairline)\)/g)]
        .map(([, selector = '']) => `${file}: ${selector.trim()}`)
        .filter((one) => !one.includes(':disabled')),
    )
    expect(faint).toEqual([])
  })

  it('only TextButton draws a button as a link', () => {
    expect(linksByHand(sheets)).toEqual(['ui/TextButton.module.css: .button'])
  })
})
