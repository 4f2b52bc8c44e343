import type { Locator, Page } from 'playwright-core'
import { downloaded } from './downloaded.ts'

export interface TakenFile {
  name: string
  bytes: Buffer
}

/** Takes a figure along by the button of that name, the further ones unfolded where it is among them. */
export async function takeFile(page: Page, figure: Locator, button: string | RegExp): Promise<TakenFile> {
  const wanted = figure.getByRole('button', { name: button, exact: true })
  if (!(await wanted.isVisible())) await unfold(figure)
  const [download] = await Promise.all([page.waitForEvent('download'), wanted.click()])
  return { name: download.suggestedFilename(), bytes: await downloaded(download) }
}

/** Shows the further ways to take a figure along. */
export async function unfold(figure: Locator): Promise<void> {
  const more = figure.getByRole('button', { name: /^(Khác|More)$/, expanded: false })
  if (await more.isVisible()) await more.click()
}
