import { type SqlError, type SqlErrorCode, sqlError } from './SqlError.ts'

/** Characters of DuckDB's words that are shown: it may list every function that it knows. */
const mostSaid = 400

/** As DuckDB prints an error: its kind, what is wrong, and the line with a caret below the place. */
const printed = /^(?:Error: )?([A-Z][\w ]*?) Error: ([\s\S]*)$/
const pointed = /\n\nLINE (\d+): (.*)\n( *)\^/

/**
 * An error that DuckDB printed of a statement in which the reader's text stands behind a prefix; null for what is
 * none.
 */
export function duckDbSaid(error: unknown, prefix: string, text: string): SqlError | null {
  const [, kind, message] = (error instanceof Error && printed.exec(asPrinted(error.message))) || []
  if (kind === undefined || message === undefined) return null
  const [said = ''] = message.split(/\n\nLINE |\n\t?Candidate functions|\n\nUse "SET/)
  return sqlError(codeOf(kind, said), {
    value: /"([^"]+)"|name (\S+) does not exist/.exec(said)?.slice(1).find(Boolean) ?? '',
    said: said.slice(0, mostSaid),
    at: /at end of input/.test(said) ? text.length : placeOf(message, prefix, text),
  })
}

/** What the parser says comes as JSON. */
function asPrinted(message: string): string {
  const [json] = /\{"exception_type".*\}/s.exec(message) ?? []
  if (json === undefined) return message
  const { exception_type, exception_message } = JSON.parse(json)
  return `${exception_type} Error: ${exception_message}`
}

const codes: readonly [kind: RegExp, said: RegExp, SqlErrorCode][] = [
  [/^Parser$/, /./, 'syntax'],
  [/^Permission$/, /./, 'reaches-out'],
  [/^Catalog$/, /^Table with name/, 'table-unknown'],
  [/^Catalog$/, /Function with name/, 'function-unknown'],
  [/^Binder$/, /^Referenced (column|table)|^Table .* does not have a column/, 'column-unknown'],
  [/^Binder$/, /^No function matches/, 'types-differ'],
  [/^Binder$/, /GROUP BY clause/, 'not-grouped'],
  [/^(Conversion|Out of Range)$/, /./, 'value-wrong'],
]

function codeOf(kind: string, said: string): SqlErrorCode {
  return codes.find(([ofKind, words]) => ofKind.test(kind) && words.test(said))?.[2] ?? 'other'
}

/** DuckDB cuts long lines around the place, and says so by dots. */
function placeOf(message: string, prefix: string, text: string): number | null {
  const [, number, excerpt = '', indent = ''] = pointed.exec(message) ?? []
  if (number === undefined) return null
  const lines = (prefix + text).split('\n')
  const before = lines.slice(0, Number(number) - 1).reduce((sum, line) => sum + line.length + 1, 0)
  const dots = excerpt.startsWith('...') ? 3 : 0
  const shown = excerpt.slice(dots).replace(/\.\.\.$/, '')
  const start = Math.max(0, lines[Number(number) - 1]?.indexOf(shown) ?? 0)
  const at = before + start + indent.length - `LINE ${number}: `.length - dots
  return Math.min(Math.max(at - prefix.length, 0), text.length)
}
