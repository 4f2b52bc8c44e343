/**
 * Which tests in a browser look at a screen, or at a part of it: for `npm test -- --changed`. The longest folder that
 * holds a changed file counts.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const testsOfScreens = {
  'src/views/overview': ['mainJob'],
  'src/views/ranking': ['figures'],
  'src/views/components': ['figures'],
  'src/views/causes': ['roomAndCompare'],
  'src/views/causes/change': ['change'],
  'src/views/causes/sensitivity': ['sensitivity'],
  'src/views/plan': ['plan'],
  'src/views/plan/forecast': ['forecast'],
  'src/views/indicators': ['figures'],
  'src/views/indicators/alerts': ['alerts'],
  'src/views/indicators/heat': ['heat'],
  'src/views/indicators/points': ['pointsAndFunnel'],
  'src/views/indicators/funnel': ['pointsAndFunnel'],
  'src/views/unit': ['unit'],
  'src/views/bottlenecks': ['bottlenecks'],
  'src/views/data': ['paper'],
  'src/offline': ['offline'],
  'src/older': ['oldestBrowsers'],
}

/** What is asked of every other change of what the page is made of. */
const smoke = 'figures'

/**
 * Names of the tests in a browser that a change concerns.
 * @param {readonly string[]} files changed, from the project's root
 * @returns {string[]}
 */
export function testsOfChange(files) {
  const names = files.flatMap((file) => {
    const [, own] = /^scripts\/e2e\/(\w+)\.test\.ts$/.exec(file) ?? []
    if (own) return [own]
    if (/\.test\.tsx?$|\.examples\.tsx?$/.test(file)) return []
    const folders = Object.keys(testsOfScreens).filter((folder) => file.startsWith(`${folder}/`))
    const [deepest] = folders.sort((a, b) => b.length - a.length)
    if (deepest) return testsOfScreens[deepest] ?? []
    return /^(src|public|scripts\/e2e)\//.test(file) ? [smoke] : []
  })
  return [...new Set(names)].sort()
}
