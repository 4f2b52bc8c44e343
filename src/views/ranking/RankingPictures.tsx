import type { Bump } from '../../answers/ranking/bump.ts'
import type { RankingSearch } from '../../state/search.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { useWords } from '../../ui/WordsContext.tsx'
import { BumpFigure } from './BumpFigure.tsx'
import { MapFigure } from './MapFigure.tsx'
import styles from './Ranking.module.css'
import type { RankingFrame } from './rankingFrame.ts'
import type { RankingAnswer } from './rankingScreen.ts'
import { StripFigure } from './StripFigure.tsx'

interface RankingPicturesProps {
  ranking: RankingAnswer
  sources: RankingFrame['sources']
  over: Bump | null
  picture: RankingSearch['picture']
  chosen: string | null
  onChoose: (place: string) => void
  onPicture: (picture: RankingSearch['picture']) => void
}

/** All places on the axis of scores; below it their ranks over the years, or the country as tiles. */
export function RankingPictures({
  ranking,
  sources,
  over,
  picture,
  chosen,
  onChoose,
  onPicture,
}: RankingPicturesProps) {
  const { bump, map, pictures } = useWords().ranking
  const system = ranking.data.place_system
  return (
    <div className={styles.right} data-picture={picture}>
      <StripFigure ranking={ranking} sources={sources} chosen={chosen} onChoose={onChoose} />
      <Tabs
        label={pictures}
        value={picture}
        tabs={[
          { value: 'bump', label: bump.tab },
          { value: 'map', label: map.tab },
        ]}
        onChange={onPicture}
      >
        {picture === 'map' ? (
          system && (
            <MapFigure
              ranking={ranking}
              sources={sources}
              system={system}
              chosen={chosen}
              onChoose={onChoose}
            />
          )
        ) : over ? (
          <BumpFigure ranking={ranking} over={over} chosen={chosen} onChoose={onChoose} />
        ) : null}
      </Tabs>
    </div>
  )
}
