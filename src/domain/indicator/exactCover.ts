export interface UnitLink {
  old: string
  new: string
  /** First day of the new unit. */
  date: string
  /** `whole`: all of the old unit went to the new one. */
  relation: string
}

export interface ClosedSet {
  date: string
  /** Units before the date and from it on, by code; a unit that keeps its code stands in both. */
  old: string[]
  new: string[]
  links: UnitLink[]
}

/**
 * The smallest set of units around one at a reorganisation that no link leaves: whatever came from its old
 * units went to its new ones and the other way round; null where the unit has no link on that day. `keeps` =
 * units that exist under the same code on both sides of the date: what they were is part of what they are.
 * Every unit of the set has the same set.
 */
export function closedSet(
  links: readonly UnitLink[],
  { unit, date }: { unit: string; date: string },
  keeps: (unit: string) => boolean = () => false,
): ClosedSet | null {
  const ofDay = links.filter((link) => link.date === date)
  const olds = new Set<string>()
  const news = new Set<string>()
  const add = (side: Set<string>, code: string) => {
    side.add(code)
    if (keeps(code)) {
      olds.add(code)
      news.add(code)
    }
  }
  for (const link of ofDay) {
    if (link.old === unit) add(olds, unit)
    if (link.new === unit) add(news, unit)
  }
  if (olds.size + news.size === 0) return null
  for (let size = 0; size < olds.size + news.size; ) {
    size = olds.size + news.size
    for (const link of ofDay) {
      if (!olds.has(link.old) && !news.has(link.new)) continue
      add(olds, link.old)
      add(news, link.new)
    }
  }
  const inside = ofDay.filter((link) => olds.has(link.old))
  return { date, old: [...olds].sort(), new: [...news].sort(), links: inside }
}

/**
 * Whether the old and the new units of a closed set exactly cover each other, so that sums over them are like
 * for like: every link is whole. A part that went elsewhere, or came from elsewhere, is not in the data.
 */
export function isExactCover({ links }: ClosedSet): boolean {
  return links.every(({ relation }) => relation === 'whole')
}
