/** Every screen there can be, in the order of the rail; those without a route are not shown. */
export const screens = [
  { name: 'overview', path: '/' },
  { name: 'ranking', path: '/ranking' },
  { name: 'components', path: '/components' },
  { name: 'causes', path: '/causes' },
  { name: 'plan', path: '/plan' },
  { name: 'indicators', path: '/indicators' },
  { name: 'unit', path: '/unit' },
  { name: 'bottlenecks', path: '/bottlenecks' },
  { name: 'data', path: '/data' },
] as const

type Listed = (typeof screens)[number]

export interface Screen {
  name: Listed['name']
  path: Listed['path']
}
