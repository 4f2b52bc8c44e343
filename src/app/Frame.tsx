import { Outlet, useLocation, useRouter, useRouterState } from '@tanstack/react-router'
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { loadAllWords } from '../i18n/viAhead.ts'
import { IndexProvider } from '../parts/pick/IndexContext.ts'
import { useOpenIndex } from '../parts/pick/useOpenIndex.ts'
import { usePresenting } from '../state/presenting.ts'
import { screens } from '../state/screens.ts'
import { useSettled } from '../state/settled.ts'
import { Failed } from '../ui/Failed.tsx'
import { loadablePart } from '../ui/loadablePart.ts'
import { Part } from '../ui/Part.tsx'
import { ScreenProvider } from '../ui/ScreenContext.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { useWords } from '../ui/WordsContext.tsx'
import { wholeAddress } from '../ui/wholeAddress.ts'
import { DropTarget } from './DropTarget.tsx'
import { FailedLine } from './FailedLine.tsx'
import { FaultsLine } from './FaultsLine.tsx'
import styles from './Frame.module.css'
import { LayersLine } from './LayersLine.tsx'
import { MismatchLine } from './MismatchLine.tsx'
import { OwnCasesLine } from './OwnCasesLine.tsx'
import { Rail } from './Rail.tsx'
import { ReplacedLine } from './ReplacedLine.tsx'
import { TopBar } from './TopBar.tsx'
import { togglePresenting } from './togglePresenting.ts'
import { UnsavedLine } from './UnsavedLine.tsx'
import { useFocusAfterLinks } from './useFocusAfterLinks.ts'
import { useKey } from './useKey.ts'
import { useMonthsAlone } from './useMonthsAlone.ts'
import { useScreensAhead } from './useScreensAhead.ts'
import { WordsLine } from './WordsLine.tsx'

const palette = loadablePart(async () => (await Promise.all([import('./Palette.tsx'), loadAllWords()]))[0])

const help = loadablePart(async () => (await Promise.all([import('./Help.tsx'), loadAllWords()]))[0])

/** What stands around every screen. */
export function Frame() {
  const words = useWords().frame
  const path = useLocation({ select: (location) => location.pathname })
  const index = useOpenIndex()
  // A screen that is being left is drawn once more when the address is another's already.
  const before = useRef<string | null>(null)
  if (index.data != null) before.current = index.data
  const [searching, setSearching] = useState(false)
  const [isHelping, setIsHelping] = useState(false)
  useScreensAhead()
  useMonthsAlone()
  useFocusAfterLinks()
  useKey('f', togglePresenting)
  const openHelp = useCallback(() => setIsHelping(!usePresenting.getState().presenting), [])
  useKey('?', openHelp)
  const name = screens.find((screen) => screen.path === path)?.name
  const screen = useMemo(() => ({ name: name ?? 'unknown', drawn: false, explained: new Map() }), [name])

  useEffect(() => {
    document.title = `${name ? words.screens[name] : words.notFound} – ${words.title}`
  }, [name, words])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setSearching(true)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <div className={styles.frame}>
      <button
        type="button"
        className={`visually-hidden ${styles.skip}`}
        onClick={() => document.getElementById('main')?.focus()}
      >
        {words.skip}
      </button>
      <TopBar onSearch={() => setSearching(true)} onHelp={openHelp} />
      <Rail onHelp={openHelp} />
      <main id="main" className={styles.main} tabIndex={-1}>
        {searching ? (
          <Part of={palette} title={words.searchFailed}>
            {({ Palette }) => <Palette onClose={() => setSearching(false)} />}
          </Part>
        ) : null}
        {isHelping ? (
          <Part of={help} title={words.helpFailed}>
            {({ Help }) => <Help onClose={() => setIsHelping(false)} />}
          </Part>
        ) : null}
        <ReplacedLine />
        <FailedLine />
        <WordsLine />
        <UnsavedLine />
        <LayersLine />
        <OwnCasesLine />
        <MismatchLine />
        <FaultsLine index={index.data ?? null} />
        {name ? <h1 className="visually-hidden">{words.screens[name]}</h1> : null}
        <ScreenProvider value={screen}>
          {index.error ? (
            <Failed error={index.error} onRetry={index.retry} />
          ) : index.data === undefined ? (
            <Waiting height={560} />
          ) : (
            <IndexProvider value={index.data ?? before.current}>
              <Suspense fallback={<Waiting />}>
                <Outlet />
              </Suspense>
            </IndexProvider>
          )}
        </ScreenProvider>
        <Address />
      </main>
      <DropTarget />
    </div>
  )
}

/** On paper: where what is printed is found again. */
function Address() {
  useRouterState({ select: ({ matches }) => matches.at(-1)?.search })
  useSettled()
  return <p className={styles.address}>{wholeAddress(useRouter())}</p>
}
