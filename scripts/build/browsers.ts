/** The oldest browsers that the page serves, as the build's targets; the page and docs/trien-khai.md name them. */
export const oldestBrowsers = ['chrome109', 'edge109', 'firefox121', 'safari16.4']
