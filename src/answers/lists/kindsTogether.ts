/** Kinds of units that stand together wherever units are laid side by side, by the first of them. */
export const kindsTogether: readonly (readonly [kind: string, kinds: readonly string[]])[] = [
  ['department', ['department', 'vertical']],
  ['commune', ['commune']],
  ['district', ['district']],
  ['affiliate', ['affiliate']],
  ['division', ['division']],
]

/** The kinds that stand beside a kind, itself included. */
export function kindsBeside(kind: string): readonly string[] {
  return kindsTogether.find(([, kinds]) => kinds.includes(kind))?.[1] ?? [kind]
}
