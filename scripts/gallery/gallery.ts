import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chartSvg } from '../../src/charts/chartSvg.ts'
import { everyPicture } from '../../src/charts/everyPicture.ts'
import type { PictureExample } from '../../src/charts/pictureOf.ts'
import { type ChartTheme, chartTheme } from '../../src/charts/theme.ts'
import { vi } from '../../src/i18n/vi.ts'
import { pictureOf } from '../../src/pictures/pictureOf.ts'

const root = path.resolve(import.meta.dirname, '../..')

/**
 * `npm run gallery`: one page of every picture with every example, on light and on dark paper; with `-- --png` each
 * also as a PNG, as documents place them.
 */
export async function main(args: readonly string[] = []): Promise<void> {
  const folder = path.join(root, 'gallery')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'index.html')
  writeFileSync(file, page())
  if (args.includes('--png')) await writePngs(folder)
  console.log(`${everyPicture.length} examples: ${file}`)
}

async function writePngs(folder: string): Promise<void> {
  for (const { picture, example, draw, widths, height } of everyPicture) {
    const width = widths.at(-1) ?? 0
    const png = await pictureOf(chartSvg(draw(vi, chartTheme('light')), width, height(width)), {
      width: 1890,
    })
    writeFileSync(path.join(folder, `${picture} ${example}.png`.replace(/[^\w.]+/g, '-')), png)
  }
}

function page(): string {
  const names = [...new Set(everyPicture.map(({ picture }) => picture))]
  const links = names.map((name) => `<a href="#${name}">${name}</a>`).join(' ')
  const sections = names.map((name) => {
    const examples = everyPicture.filter(({ picture }) => picture === name)
    return `<h2 id="${name}">${name}</h2>${examples.map(exampleHtml).join('')}`
  })
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Pictures</title><style>${fontFaces()}${rules}</style><nav>${links}</nav>${sections.join('')}</html>`
}

function exampleHtml(one: PictureExample): string {
  const papers = (['light', 'dark'] as const).map((scheme) => paperHtml(one, chartTheme(scheme)))
  return `<section><h3>${one.picture}, ${one.example}</h3><div>${papers.join('')}</div></section>`
}

/** As on a screen, or in a file where it is drawn there alone. */
function paperHtml({ draw, widths, height }: PictureExample, theme: ChartTheme): string {
  const width = widths[1] ?? widths[0] ?? 0
  const svg = chartSvg(draw(vi, theme), width, height(width))
  return `<div style="background:${theme.paper}">${svg}</div>`
}

const rules =
  "body{font:14px 'Be Vietnam Pro',sans-serif;margin:1rem}nav{columns:6}nav a{display:block}section>div{display:flex;flex-wrap:wrap;gap:1rem}section>div>div{padding:12px}"

function fontFaces(): string {
  const files = path.join(root, 'node_modules/@fontsource/be-vietnam-pro/files')
  return (['latin', 'vietnamese'] as const)
    .flatMap((script) =>
      [400, 500, 700].map((weight) => {
        const bytes = readFileSync(path.join(files, `be-vietnam-pro-${script}-${weight}-normal.woff2`))
        return `@font-face{font-family:'Be Vietnam Pro';font-weight:${weight};unicode-range:${ranges[script]};src:url(data:font/woff2;base64,${bytes.toString('base64')})}`
      }),
    )
    .join('')
}

const ranges = {
  latin: 'U+0000-00FF,U+2000-206F,U+2191,U+2193,U+2212',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0329,U+1EA0-1EF9',
}
