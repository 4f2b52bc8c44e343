/** Whether a file's name says that its figures are made up. */
export function saysMadeUp({ name }: Pick<File, 'name'>): boolean {
  return /gi[aả][-_ ]?l[aậ]p|simulated/iu.test(name.normalize('NFC'))
}
