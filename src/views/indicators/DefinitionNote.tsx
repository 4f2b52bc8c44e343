import type { IndicatorDefinition } from '../../answers/lists/indicatorList.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import { DefinitionStatus } from './DefinitionStatus.tsx'
import styles from './SideNote.module.css'

/** How an indicator is computed, from when it is rated, and where that was read. */
export function DefinitionNote({ definition }: { definition: IndicatorDefinition }) {
  const words = useWords()
  const said = words.indicators.definition
  const { definition_vi, definition_en, direction, target, minimum, measure, source, kind } = definition
  const text = words.language === 'en' ? (definition_en ?? definition_vi) : definition_vi
  return (
    <section className={styles.note} aria-label={said.title}>
      <h3>{said.title}</h3>
      {text === null ? null : <p>{text}</p>}
      <p>
        {kind === 'count' ? null : said[direction]}{' '}
        {target === null ? null : said.target(words.indicators.target(target, measure))}{' '}
        {minimum === null ? null : said.minimum(minimum)}
      </p>
      <p className="quiet-note">
        {source === null ? null : said.source(source)} <DefinitionStatus definition={definition} />
      </p>
    </section>
  )
}
