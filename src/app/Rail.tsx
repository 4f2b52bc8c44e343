import { Link, useLocation, useRouter } from '@tanstack/react-router'
import { usePreferences } from '../state/preferences.ts'
import type { Screen } from '../state/screens.ts'
import { screens } from '../state/screens.ts'
import { useWords } from '../ui/WordsContext.tsx'
import { barScreens } from './barScreens.ts'
import { Display } from './Display.tsx'
import { Icon } from './Icon.tsx'
import styles from './Rail.module.css'

/** The screens: a rail on the left; on a phone a bar below with this reader’s four and the rest behind “…”. */
export function Rail({ onHelp }: { onHelp: () => void }) {
  const words = useWords().frame
  const { routesByPath } = useRouter()
  const open = screens.filter(({ path }) => path in routesByPath)
  const inBar = barScreens(usePreferences((state) => state.unit) !== null)
  const rest = open.filter(({ name }) => !inBar.includes(name))
  const here = useLocation({ select: ({ pathname }) => pathname })

  return (
    <nav className={styles.rail} aria-label={words.places}>
      <ul>
        {open.map(({ name, path }) => (
          <li key={name} data-rest={rest.some((one) => one.name === name)}>
            <Place name={name} path={path} />
          </li>
        ))}
        <li className={styles.more}>
          <button
            type="button"
            popoverTarget="more-screens"
            aria-current={rest.some(({ path }) => path === here) ? 'true' : undefined}
          >
            <Icon name="more" />
            <span>{words.more}</span>
          </button>
          <div id="more-screens" popover="auto" className={styles.sheet}>
            {rest.map(({ name, path }) => (
              <Place key={name} name={name} path={path} />
            ))}
            <Display onHelp={onHelp} />
          </div>
        </li>
      </ul>
    </nav>
  )
}

function Place({ name, path }: Screen) {
  const words = useWords().frame
  const own = usePreferences((state) => state.unit)
  const looked = useLocation({ select: ({ search }) => ('unit' in search ? search.unit : undefined) })
  return (
    <Link
      to={path}
      search={name === 'unit' && own !== null && looked === undefined ? { unit: own } : {}}
      activeOptions={{ exact: true, includeSearch: false }}
      onClick={() => document.getElementById('more-screens')?.hidePopover()}
    >
      <Icon name={name} />
      <span>{words.screens[name]}</span>
    </Link>
  )
}
