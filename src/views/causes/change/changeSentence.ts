import type { ChangeSplit } from '../../../answers/change/changeSplit.ts'
import { isNothing } from '../../../i18n/isNothing.ts'
import type { Words } from '../../../i18n/vi.ts'

export interface Told {
  index: string
  from: number
  to: number
  /** The place as it is spoken of: “ta”, or its name. */
  who: string
  /** The place by its full name. */
  name: string
  /** Change of the published total; null where a year has none. */
  published: number | null
  /** Of the score. */
  decimals: number
}

/**
 * The headline: what of the change of rank came from the place’s own scores, what from the others’ and, where other
 * places are ranked than before, from theirs, and what it comes to.
 */
export function changeSentence(told: Told, split: ChangeSplit, words: Words): string {
  const said = words.change.sentence
  const { rank } = split
  const clauses = [
    byOwnScores(rank.ownScores, told.who, words),
    pushed(rank.others, said.others, words),
    ...(hasOtherSet(split) ? [pushed(rank.set, said.set, words)] : []),
    pushed(rank.total, said.total, words),
  ]
  return `${said.start(told.index, told.from, told.to)}: ${clauses.join('; ')}`
}

/** The subtitle: how the ranks are known, then what the score did and how many did better, and both ranks. */
export function changeDetail(told: Told, split: ChangeSplit, words: Words): string {
  const { rank: said } = words.change
  const { rank } = split
  const hasHalves = [rank.ownScores, rank.others, rank.set].some((part) => !Number.isInteger(part))
  const change = told.published ?? split.score
  return [
    hasHalves ? `${said.recomputed}; ${said.halves}` : said.recomputed,
    `${score(told, { change, split }, words)}${compared(change, split, words)}`,
    said.ranks(rank.from, rank.to),
    said.subtitle(told.name, told.from, told.to),
  ].join(' · ')
}

function hasOtherSet({ gone, come }: ChangeSplit): boolean {
  return gone.length + come.length > 0
}

interface Changed {
  /** Of the total, as published where it was. */
  change: number
  split: ChangeSplit
}

function score({ decimals, name }: Told, { change, split }: Changed, words: Words): string {
  const said = words.change.sentence
  const country = common(split, decimals, words)
  const points = words.format.number(Math.abs(change), decimals)
  const ofPlace =
    change === 0
      ? said.still
      : isNothing(points)
        ? said.hardly
        : change > 0
          ? said.rose(points)
          : said.fell(points)
  return country === null ? `${said.score} ${ofPlace}` : `${country} ${name} ${ofPlace}`
}

/** What the others' median did, where it moved the rank more than the place itself. */
function common({ rank, others: { change } }: ChangeSplit, decimals: number, words: Words): string | null {
  if (change === null || Math.abs(rank.others) <= Math.abs(rank.ownScores)) return null
  if (change > 0 !== rank.others > 0) return null
  const points = words.format.number(Math.abs(change), decimals)
  const said = words.change.sentence.common
  return isNothing(points) ? null : change > 0 ? said.rose(points) : said.fell(points)
}

/** “But” where the rank went against the score or fewer than half did better, which it must not belie. */
function compared(change: number, { rank, others }: ChangeSplit, words: Words): string {
  const said = words.change.sentence
  const { faster, count } = others
  if (count === 0) return said.alone
  const direction = change > 0 ? 'rose' : change < 0 ? 'fell' : 'still'
  const clause = said.faster[direction](faster, count)
  const few = faster * 2 < count
  if (change > 0 && rank.total > 0) return said.but(clause)
  if (change > 0) return few ? said.andOnly(clause) : said.though(clause)
  if (change < 0 && rank.total <= 0) return few ? said.butOnly(clause) : said.and(clause)
  return said.and(clause)
}

function byOwnScores(change: number, who: string, words: Words): string {
  const said = words.change.sentence.own
  const steps = words.change.count(Math.abs(change))
  return change === 0 ? said.none(who) : change < 0 ? said.up(who, steps) : said.down(who, steps)
}

function pushed(change: number, said: Words['change']['sentence']['others'], words: Words): string {
  const steps = words.change.count(Math.abs(change))
  return change === 0 ? said.none : change < 0 ? said.up(steps) : said.down(steps)
}
