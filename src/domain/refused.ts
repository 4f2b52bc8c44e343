/** What a question asked for that is not there or cannot be: a word for it, and what it is about. */
export type Refusal = readonly [
  code:
    | 'unknown question'
    | 'unknown option'
    | 'missing option'
    | 'empty option'
    | 'option twice'
    | 'option without value'
    | 'option with value'
    | 'argument too many'
    | 'unknown word'
    | 'no folder'
    | 'no file'
    | 'no answers'
    | 'no layer'
    | 'layer unkept'
    | 'table changed'
    | 'not a date'
    | 'not a year'
    | 'not a week'
    | 'not a period'
    | 'one period'
    | 'not a time'
    | 'not over'
    | 'closed before'
    | 'other closings'
    | 'wrong format'
    | 'not a template'
    | 'template unused'
    | 'no fields'
    | 'unknown fields'
    | 'not a rank'
    | 'not amounts'
    | 'number outside'
    | 'share outside'
    | 'span reversed'
    | 'no index'
    | 'unknown index'
    | 'unknown component'
    | 'unknown tree'
    | 'unknown place'
    | 'unknown unit'
    | 'unknown indicator'
    | 'rank outside'
    | 'nothing published'
    | 'total unknown'
    | 'not ranked twice',
  ...about: string[],
]

export interface Refused extends RangeError {
  refusals: readonly Refusal[]
}

/** The error of a question that is not valid; sentences for it are in i18n. */
export function refused(...refusals: Refusal[]): Refused {
  const text = refusals.map(([code, ...about]) => `${code}: ${about.join('; ')}`).join('. ')
  return Object.assign(new RangeError(text), { refusals })
}

/** Whether an error is one that `refused` made, which says why in a form that can be translated. */
export function isRefused(error: unknown): error is Refused {
  return error instanceof RangeError && 'refusals' in error
}
