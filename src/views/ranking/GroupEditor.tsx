import { useId, useState } from 'react'
import type { PlaceMeta } from '../../answers/lists/placeList.ts'
import { collate } from '../../i18n/collate.ts'
import { hanoi } from '../../parts/names/hanoi.ts'
import { dropGroup, keepGroup, type PeerGroup, usePreferences } from '../../state/preferences.ts'
import { useWords } from '../../ui/WordsContext.tsx'
import styles from './GroupEditor.module.css'

interface GroupEditorProps {
  /** The group to change; null makes a new one. */
  group: PeerGroup | null
  system: string
  places: readonly PlaceMeta[]
  /** With the group's id where it was saved, null where it was dropped or left. */
  onClose: (id: string | null, removed: boolean) => void
}

/** A peer group of one's own, kept with the reader's preferences. */
export function GroupEditor({ group, system, places, onClose }: GroupEditorProps) {
  const words = useWords()
  const { peers, group: said } = words.ranking
  const groups = usePreferences((state) => state.groups)
  const [name, setName] = useState(group?.name ?? peers.groupNameDefault(groups.length + 1))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(group?.places ?? [hanoi]))
  const id = useId()
  const sorted = [...places].sort((a, b) => collate(a.name_vi, b.name_vi))

  const toggle = (place: string) => {
    const next = new Set(chosen)
    if (!next.delete(place)) next.add(place)
    setChosen(next)
  }
  const save = () => {
    const saved = {
      id: group?.id ?? Date.now().toString(36),
      name: name.trim() || peers.groupNameDefault(groups.length + 1),
      placeSystem: system,
      places: [...chosen].sort(),
    }
    keepGroup(saved)
    onClose(saved.id, false)
  }

  return (
    <form
      className={styles.editor}
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen.size > 1) save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose(null, false)
      }}
    >
      <h2 id={`${id}-title`}>{said.title}</h2>
      <label className={styles.name}>
        {peers.groupName}
        <input
          // biome-ignore lint/a11y/noAutofocus: the editor was opened to type into this field
          autoFocus
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <fieldset>
        <legend>
          {peers.groupPlaces(system)}: <output>{peers.chosen(chosen.size)}</output>
        </legend>
        {sorted.map((one) => (
          <label key={one.place}>
            <input type="checkbox" checked={chosen.has(one.place)} onChange={() => toggle(one.place)} />
            {words.format.name(one)}
          </label>
        ))}
      </fieldset>
      <div className={styles.buttons}>
        <button type="submit" disabled={chosen.size < 2}>
          {peers.save}
        </button>
        <button type="button" onClick={() => onClose(null, false)}>
          {peers.cancel}
        </button>
        {group ? (
          <button
            type="button"
            onClick={() => {
              dropGroup(group.id)
              onClose(null, true)
            }}
          >
            {peers.remove}
          </button>
        ) : null}
        {chosen.size < 2 ? <span>{said.needsTwo}</span> : null}
      </div>
    </form>
  )
}
