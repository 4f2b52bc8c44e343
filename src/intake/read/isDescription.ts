/** Whether a file, by its name, describes a data package: that is no table, and its tables are known by their heads. */
export function isDescription(name: string): boolean {
  return name.split('/').at(-1) === 'datapackage.json'
}
