import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/**
 * What axe finds wrong by WCAG 2.0–2.2, levels A and AA, and by its best practices: rule, how often, and the first
 * element; of one part of the page where one is named.
 */
export async function accessFaults(page: Page, part?: string): Promise<string[]> {
  // Pages have no frames of other hosts, and what is right need not be written down: four times as fast.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze()
  return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html}`)
}
