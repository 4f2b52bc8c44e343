import { usePresenting } from '../state/presenting.ts'
import { fittingShare } from './fittingShare.ts'
import './present.css'
import { presentedAt } from './presentedAt.ts'

let end: (() => void) | null = null

/** Begins to show the figures of the screen one by one, filling it, or ends that; nothing where there is no figure. */
export function togglePresenting(): void {
  if (end) end()
  else begin()
}

function begin(): void {
  const root = document.documentElement
  const main = document.getElementById('main')
  const figures = () => [...document.querySelectorAll<HTMLElement>('main figure[data-figure]')]
  if (!main || figures().length === 0) return
  let at = 0
  const resized = new ResizeObserver(([figure]) => {
    if (figure) giveRoom(main, figure.target)
  })
  const show = () => {
    const all = figures()
    const shown = all[at] ?? all.at(-1)
    for (const one of all) one.toggleAttribute('data-presented', one === shown)
    root.dataset.presenting = `${Math.min(at + 1, all.length)}/${all.length}`
    resized.disconnect()
    if (shown) resized.observe(shown)
  }
  const turn = (to: number) => {
    at = to
    show()
    main.scrollTo(0, 0)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const to = presentedAt(event.key, at, figures().length)
    if (event.key === 'Escape') end?.()
    else if (to !== null) turn(to)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  // What a screen draws anew while it is presented stands in the place of what it replaces.
  const redrawn = new MutationObserver(() => {
    if (figures().length > 0 && !main.querySelector('[data-presented]')) show()
  })
  const onFullscreen = () => {
    if (!document.fullscreenElement) end?.()
  }
  end = () => {
    end = null
    redrawn.disconnect()
    resized.disconnect()
    removeEventListener('keydown', onKey, true)
    removeEventListener('hashchange', stop)
    document.removeEventListener('fullscreenchange', onFullscreen)
    if (document.fullscreenElement) void document.exitFullscreen()
    for (const one of figures()) one.removeAttribute('data-presented')
    delete root.dataset.presenting
    usePresenting.setState({ presenting: false, share: 1 })
  }
  const stop = () => end?.()
  show()
  usePresenting.setState({ presenting: true })
  redrawn.observe(main, { childList: true, subtree: true })
  addEventListener('keydown', onKey, true)
  addEventListener('hashchange', stop)
  // A frame or a phone may refuse the whole screen: then the figures fill the window.
  root.requestFullscreen?.().then(
    () => document.addEventListener('fullscreenchange', onFullscreen),
    () => undefined,
  )
}

function giveRoom(main: HTMLElement, figure: Element): void {
  const heightOf = (one: Element) => one.getBoundingClientRect().height
  const pictures = [...figure.querySelectorAll('[data-chart]')].reduce((sum, one) => sum + heightOf(one), 0)
  const { paddingTop, paddingBottom } = getComputedStyle(main)
  const { share } = usePresenting.getState()
  const next = fittingShare({
    room: main.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom),
    others: heightOf(figure) - pictures,
    pictures: pictures / share,
  })
  if (Math.abs(next - share) > 0.01) usePresenting.setState({ share: next })
}
