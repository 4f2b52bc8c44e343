import type { Page } from 'playwright-core'
import type { Filter } from './filters.ts'

/** Milliseconds from a click to the frames that show the last change of the figure asked for, and of the screen. */
export interface ClickTimes {
  /** Null where that figure did not change. */
  figure: number | null
  screen: number
}

/**
 * Clicks the i-th choice of a filter (of a menu with `count` choices: spread over all of them) and waits until
 * every figure is of the new question and nothing has changed for a while; null if nothing changed at all.
 */
export function timeClick(
  page: Page,
  { kind, label, most, figure }: Filter,
  { i, count }: { i: number; count: number | null },
): Promise<ClickTimes | null> {
  return page.evaluate(
    ({ kind, label, most, figure, i, count, quiet }) => {
      const named = (selector: string, name: (element: Element) => string | null | undefined) =>
        [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
          name(element)?.trim().startsWith(label),
        )
      const others = (group: ParentNode | undefined, selector: string) =>
        [...(group?.querySelectorAll<HTMLElement>(selector) ?? [])].filter((one) => !one.matches(':disabled'))
      const spread = (all: HTMLElement[], n: number) => all[Math.floor(((i + 0.5) / n) * all.length)]
      const found = {
        menu: () => spread(others(document, '[role=listbox] [role=option]'), Math.min(most, count ?? most)),
        radios: () => {
          const group = named('main fieldset', (set) => set.querySelector('legend')?.textContent)[0]
          const radios = others(group, 'input[type=radio]')
          return spread(radios, Math.min(most, radios.length))
        },
        tabs: () => others(named('[role=tablist]', (list) => list.ariaLabel)[0], '[role=tab]')[i],
        button: () => named('main button', (button) => button.ariaLabel)[0],
        check: () =>
          named('main label', (one) => one.textContent)[0]?.querySelector<HTMLElement>('[type=checkbox]'),
        row: () => others(document, 'main tr[data-opens=true]:not([aria-current])')[2 * i],
      }[kind]()
      const screen = document.querySelector('main')
      if (!found || !screen) return null
      return new Promise<ClickTimes | null>((resolve) => {
        const start = performance.now()
        const asked = figure === undefined ? '[data-figure]' : `[data-figure="${figure}"]`
        const last: { figure: number | null; screen: number | null } = { figure: null, screen: null }
        let timer = 0
        const changed = { figure: false, screen: false }
        /** The figure, something in it, or what stands in its place. */
        const isOfFigure = ({ target, addedNodes }: MutationRecord) => {
          const shown = screen.querySelector(asked)
          return (
            shown !== null && (shown.contains(target) || [...addedNodes].some((one) => one.contains(shown)))
          )
        }
        let frames = 0
        const settle = () => {
          if (screen.querySelector('[aria-busy=true], [data-waiting]') && performance.now() - start < 5000) {
            timer = window.setTimeout(settle, quiet)
            return
          }
          observer.disconnect()
          cancelAnimationFrame(frames)
          resolve(last.screen === null ? null : { figure: last.figure, screen: last.screen })
        }
        const afterFrame = new MessageChannel()
        afterFrame.port1.onmessage = () => {
          const now = performance.now() - start
          if (changed.figure) last.figure = now
          if (changed.screen) last.screen = now
          changed.figure = false
          changed.screen = false
        }
        // First in every frame: what is changed in the frame itself is shown by it, not by the next one.
        const inFrame = () => {
          frames = requestAnimationFrame(inFrame)
          afterFrame.port2.postMessage(null)
        }
        frames = requestAnimationFrame(inFrame)
        const observer = new MutationObserver((records) => {
          changed.screen = true
          changed.figure ||= records.some(isOfFigure)
          clearTimeout(timer)
          timer = window.setTimeout(settle, quiet)
        })
        timer = window.setTimeout(settle, 2 * quiet)
        observer.observe(screen, { subtree: true, childList: true, characterData: true, attributes: true })
        found.click()
      })
    },
    { kind, label, most, figure, i, count, quiet: 250 },
  )
}
