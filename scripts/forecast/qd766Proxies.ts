import { componentList } from '../../src/answers/lists/componentList.ts'
import { indicatorList } from '../../src/answers/lists/indicatorList.ts'
import { buildTree } from '../../src/domain/score/componentTree.ts'
import { measurablePoints } from '../../src/domain/score/measurablePoints.ts'
import { proxiesOfComponents } from '../../src/queries/proxiesOfComponents.ts'
import { ask } from '../../src/queries/query.ts'
import { openPackage } from '../database/openPackage.ts'
import { defaultData } from '../report/defaultData.ts'
import type { ProxyPart } from './yearEndBackTest.ts'

/** The rates that speak for components of QD766, with the points that each can bring. */
export async function qd766Proxies(): Promise<ProxyPart[]> {
  const database = await openPackage(defaultData())
  try {
    const [rows, components, indicators] = await Promise.all([
      ask(database, proxiesOfComponents, {}),
      componentList(database, { index: 'QD766' }),
      indicatorList(database, {}),
    ])
    const most = measurablePoints(buildTree(components))
    const rates = new Set(indicators.filter(({ kind }) => kind === 'rate').map(({ indicator }) => indicator))
    return rows
      .filter(({ index, indicator }) => index === 'QD766' && rates.has(indicator))
      .map(({ component, indicator, share, rule, thresholds }) => ({
        component,
        indicator,
        points: (most.get(component) ?? 0) * (share ?? 1),
        rule,
        thresholds,
      }))
  } finally {
    database.close()
  }
}
