import { Link } from '@tanstack/react-router'
import { componentsOfIndicator } from '../../answers/indicators/proxies.ts'
import type { IndicatorDefinition } from '../../answers/lists/indicatorList.ts'
import { Answered } from '../../ui/Answered.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { statusOf } from '../../ui/statusOf.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './SideNote.module.css'

/** The components of the indices that an indicator speaks for, with the standing of that assignment. */
export function SpeaksFor({ definition }: { definition: IndicatorDefinition }) {
  const words = useWords()
  const said = words.indicators.speaks
  const { indicator } = definition
  const proxies = useAnswer(componentsOfIndicator, { indicator })
  return (
    <Answered answer={proxies}>
      {(data) => (
        <section className={styles.note} aria-label={said.title(data.length)}>
          <h3>{data.length === 0 ? said.none : said.title(data.length)}</h3>
          <ul>
            {data.map((proxy) => {
              const { index, edition, component, share, rule } = proxy
              const status = statusOf(proxy.status)
              const name = words.format.name({
                name_vi: proxy.component_name_vi ?? component,
                name_en: proxy.component_name_en,
              })
              return (
                <li key={`${index} ${edition} ${component}`}>
                  <Link to="/components" search={{ index, component }}>
                    {index} › {name}
                  </Link>{' '}
                  <span className="quiet-note">
                    {[
                      said.edition(edition),
                      share === null ? null : said.share(words.format.percent(share, 0)),
                      said.rules[rule] ?? rule,
                    ]
                      .filter((part) => part !== null)
                      .join(' · ')}
                  </span>{' '}
                  {status === null ? null : <StatusMark status={status} />}
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </Answered>
  )
}
