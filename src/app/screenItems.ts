import { terms } from '../i18n/terms.ts'
import type { Words } from '../i18n/vi.ts'
import { screens } from '../state/screens.ts'
import type { FoundItem } from './FoundItem.ts'

/** What is found before any data is there: screens and their parts, how figures are computed, what words mean. */
export function screenItems(words: Words): FoundItem[] {
  const { frame, causes, plan, indicators, funnel, points, data, language } = words
  const { label: _, ...ofIndicators } = indicators.tabs
  const tabs = [
    ...tabsOf('causes', causes.tabs),
    ...tabsOf('plan', plan.tabs),
    ...tabsOf('indicators', { ...ofIndicators, funnel: funnel.tab, points: points.tab }),
    ...tabsOf('data', data.tabs),
    ...tabsOf('data', data.definitions.parts).map((one) => ({
      ...one,
      search: { tab: 'definitions', part: one.search.tab },
    })),
  ]
  return [
    ...screens.map(({ name, path }): FoundItem => {
      const label = frame.screens[name]
      return {
        id: `screen ${name}`,
        kind: 'screen',
        label,
        note: '',
        names: [label, name],
        to: path,
        search: {},
      }
    }),
    ...tabs.map(({ screen, label, search }): FoundItem => {
      const { path } = screens.find(({ name }) => name === screen) ?? screens[0]
      const id = `tab ${screen} ${'part' in search ? search.part : search.tab}`
      return { id, kind: 'tab', label, note: frame.screens[screen], names: [label], to: path, search }
    }),
    ...data.definitions.arithmetic.map(
      ({ id, what, formula, how, source }): FoundItem => ({
        id: `method ${id}`,
        kind: 'method',
        label: what,
        note: source ?? '',
        names: [what, id],
        keywords: `${formula} ${how} ${source ?? ''}`,
        to: '/data',
        search: { tab: 'definitions', part: 'arithmetic', method: id },
      }),
    ),
    ...terms.map(
      (term): FoundItem => ({
        id: `term ${term.code}`,
        kind: 'term',
        label: language === 'vi' ? term.vi : term.en,
        note: language === 'vi' ? term.means_vi : term.means_en,
        names: [term.vi, term.en, term.code],
        to: '/data',
        search: { tab: 'definitions', part: 'glossary', method: term.code },
      }),
    ),
  ]
}

type Tabbed = 'causes' | 'plan' | 'indicators' | 'data'

function tabsOf(screen: Tabbed, labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).map(([tab, label]) => ({ screen, label, search: { tab } }))
}
