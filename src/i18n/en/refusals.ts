import type { refusals as vi, whyNoTotal as viWhyNoTotal } from '../vi/refusals.ts'

export const refusals: Record<keyof typeof vi, (...about: string[]) => string> = {
  'unknown question': (name, known) =>
    `${name === '' ? 'no question was asked' : `there is no question “${name}”`}. Use one of: ${known}.`,
  'unknown option': (option, known) => `there is no option --${option}. Use one of: ${known}.`,
  'missing option': (question, option) => `the question ${question} needs --${option}. Add it.`,
  'empty option': (option) => `--${option} is empty. Write its value.`,
  'option twice': (option) => `--${option} is there twice. Keep one.`,
  'option without value': (option) => `--${option} lacks its value. Write it right after the option.`,
  'option with value': (option) => `--${option} takes no value. Leave out what follows “=”.`,
  'argument too many': (text) =>
    `“${text}” belongs to no option. Leave it out, or write the option's name before it.`,
  'unknown word': (option, value, known) => `--${option} does not take “${value}”. Use one of: ${known}.`,
  'no file': (text) => `there is no file or folder “${text}”. Look at the path again.`,
  'no answers': (text) => `“${text}” is no JSON of answers. Write it as {"decimal C": "comma"}.`,
  'no layer': (name, folder) =>
    `the folder “${folder}” holds nothing that was taken from “${name}”. Write the name of a file or the first 8 characters of its hash, as in layers.json.`,
  'layer unkept': (file) =>
    `“${file}” was taken over when the rows of each file were not kept by themselves yet. Take the files that are still wanted into a new folder.`,
  'table changed': (table, folder) =>
    `${table} in “${folder}” was changed otherwise since, so that what lay below is not known. Take the files that are still wanted into a new folder.`,
  'no folder': (text) => `there is no folder “${text}”. Name one that “npm run intake” has written.`,
  'not a date': (text) => `“${text}” is no date. Write it as 2026-11-20.`,
  'not a year': (text) => `“${text}” is no year. Write it as 2026.`,
  'not a week': (text) => `“${text}” is no week. Write it as 2026-W46.`,
  'not a period': (text) =>
    `“${text}” is no period. Write 2026-10, 2026-Q3, 2026-6M, 2026-9M, 2026 or 2026-to-10.`,
  'one period': () => 'exactly one of --month, --week, --period is needed. Name one.',
  'not a time': (text) => `“${text}” is no time. Write it as 2026-11-02T09:00:00.`,
  'not over': (period, end, asOf) =>
    `${period} ends on ${end}, after the data’s date ${asOf}. Close it when it is over.`,
  'closed before': (period, calendar, at) =>
    `${period} (${calendar}) was closed at ${at}. What was closed stays as it is; name another period.`,
  'other closings': (file) =>
    `${file} holds other closings than the package. Run npm run data first, so that none is lost.`,
  'wrong format': (kind, format, known) => `a ${kind} has no format “${format}”. Use ${known}.`,
  'not a template': (file) => `“${file}” is no .docx file that can be read. Save it as .docx with Word.`,
  'template unused': () => '--template is for the .docx report alone. Add docx to --format.',
  'no fields': (file) =>
    `the template “${file}” has no field such as {{dung_han}}. Put fields in by docs/truong-bao-cao.md.`,
  'unknown fields': (fields) =>
    `the template has fields that are not known: ${fields}. Correct them by docs/truong-bao-cao.md.`,
  'not a rank': (text) => `“${text}” is no rank. Write a whole number from 1 on.`,
  'not amounts': (option, part) => `“${part}” of --${option} cannot be read. Write it as CODE1:0.5;CODE2:1.`,
  'number outside': (option, text, low, high) =>
    `--${option} does not take “${text}”. Write a whole number from ${low} to ${high}.`,
  'share outside': (option, text) => `--${option} does not take “${text}”. Write a number from 0 to 1.`,
  'span reversed': (from, to) => `--from ${from} is after --to ${to}. Exchange the two dates.`,
  'no index': () => 'the package has no index. Add rows to the table indices.',
  'unknown index': (index, known) => `there is no index “${index}”. Use one of: ${known}.`,
  'unknown component': (component, index, known = '') =>
    `${index} has no component “${component}”. Use ${known === '' ? 'a code of the table components' : `one of: ${known}`}.`,
  'unknown tree': (tree, index, known) => `${index} has no tree “${tree}”. Use one of: ${known}.`,
  'unknown place': (place) => `there is no place “${place}”. Use a code of the table places.`,
  'unknown unit': (unit) => `there is no unit “${unit}”. Use a code of the table units.`,
  'unknown indicator': (indicator) =>
    `there is no indicator “${indicator}”. Use a code of the table indicators.`,
  'rank outside': (rank, last) => `there is no rank ${rank}. Write a rank from 1 to ${last}.`,
  'nothing published': (index, year) => `nothing is published of ${index} in ${year}. Choose another year.`,
  'total unknown': (index, year, why, known, ranked) =>
    `totals of ${index} ${year} cannot be recomputed: ${whyNoTotal(why, known, ranked)}. Choose another year.`,
  'not ranked twice': (place, index, from, to) =>
    `${place} is not ranked in both ${index} ${from} and ${to}. Choose two other years.`,
}

export const whyNoTotal: typeof viWhyNoTotal = (why, known = '', ranked = '') => {
  switch (why) {
    case 'no components':
      return 'its total is published without components'
    case 'no formula':
      return 'how its components make the total is not published'
    case 'no scores':
      return 'no place has a score in every component'
    case 'nothing':
      return 'nothing is published'
    default:
      return `the components of ${known} of ${ranked || 'an unknown number of'} ranked places are known`
  }
}
