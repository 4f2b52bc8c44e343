import { pngOf } from '../pngOf.ts'
import type { BulletinModel } from './BulletinModel.ts'
import { escaped } from './escaped.ts'

/** The bulletin as one HTML file that needs nothing else: no script, no other file; its picture is inside. */
export async function bulletinHtml(model: BulletinModel): Promise<string> {
  const { name, title, headline, mark, figures, picture, lists, source } = model
  const image = picture === null ? null : base64(await pngOf(picture))
  const cells = figures.map(
    ({ label, value, notes }) =>
      `<td><span class="label">${escaped(label)}</span><b>${escaped(value)}</b>${notes.map((note) => `<span>${escaped(note)}</span>`).join('')}</td>`,
  )
  const listed = lists.map(
    (list) =>
      `<h2>${escaped(list.title)}</h2>${list.lines.length === 0 ? '' : `<ul>${list.lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`}`,
  )
  return [
    '<!DOCTYPE html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(`${name} – ${title}`)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<p class="name">${escaped(name)}</p>`,
    `<p>${escaped(title)}</p>`,
    ...(mark === null ? [] : [`<p class="mark">${escaped(mark)}</p>`]),
    `<h1>${escaped(headline)}</h1>`,
    ...(cells.length === 0 ? [] : [`<table><tr>${cells.join('')}</tr></table>`]),
    ...(picture === null
      ? []
      : [
          `<h2>${escaped(picture.caption)}</h2>`,
          `<p><img alt="${escaped(picture.caption)}" width="${picture.width}" src="data:image/png;base64,${image}"></p>`,
        ]),
    ...listed,
    `<p class="source">${escaped(source)}</p>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

const style = [
  "body{font-family:'Be Vietnam Pro','Segoe UI',Arial,sans-serif;color:#1C2024;background:#FFFFFF;max-width:680px;margin:16px auto;padding:0 16px;font-size:15px;line-height:1.5}",
  'p{margin:0 0 4px}.name{font-weight:700}.mark{border:1px solid #1C2024;padding:4px 8px;font-weight:700;text-align:center;margin:8px 0}',
  'h1{font-size:22px;line-height:1.35;margin:12px 0}h2{font-size:16px;margin:16px 0 4px}',
  'table{border-collapse:collapse;width:100%;margin:8px 0;table-layout:fixed}td{vertical-align:top;border-top:1px solid #E3E0D8;border-bottom:1px solid #E3E0D8;padding:8px 8px 8px 0}',
  'td span{display:block;font-size:12px;color:#5A636D}td b{display:block;font-size:22px;line-height:1.3}td .label{font-size:13px;color:#1C2024}',
  'img{max-width:100%;height:auto}ul{margin:0;padding-left:20px}.source{color:#5A636D;font-size:12px;margin-top:16px}',
  '@media (max-width:480px){td{display:inline-block;width:46%}}@page{size:A4;margin:15mm}',
].join('')

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 32_768)
    text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  return btoa(text)
}
