import { terms } from '../../src/i18n/terms.ts'

/** `docs/glossary.md`: every term with its code and meaning in both languages, as Markdown. */
export function glossary(): string {
  const rows = terms.map(
    ({ code, vi, en, means_vi, means_en }) => `| ${vi} | ${en} | \`${code}\` | ${means_vi} | ${means_en} |`,
  )
  return [
    '# Thuật ngữ · Glossary',
    '',
    'Written by `npm run docs` from `src/i18n/terms.ts`, which the page shows too (Dữ liệu › Định nghĩa › Thuật ngữ).',
    '',
    '| tiếng Việt | English | code | nghĩa | meaning |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
