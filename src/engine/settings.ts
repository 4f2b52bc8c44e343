/**
 * Run first on every connection of an engine: some hold for one alone. Nothing is ever fetched by DuckDB itself; a quotient over zero is null as
 * everywhere in the project, not infinity.
 */
export const settings: readonly string[] = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET ieee_floating_point_ops = false',
]
