import type { ReactNode } from 'react'
import { Tabs } from './Tabs.tsx'

export interface PanelsProps<V extends string> {
  /** What the tabs choose between. */
  label: string
  value: V
  labels: Readonly<Record<V, string>>
  /** In the order of the tabs. */
  panels: Readonly<Record<V, () => ReactNode>>
  onChange: (value: V) => void
}

/** A screen of several tabs, a component each. */
export function Panels<V extends string>({ label, value, labels, panels, onChange }: PanelsProps<V>) {
  const Panel: () => ReactNode = panels[value]
  const tabs = (Object.keys(panels) as V[]).map((tab) => ({ value: tab, label: labels[tab] }))
  return (
    <Tabs label={label} value={value} tabs={tabs} onChange={onChange}>
      <Panel />
    </Tabs>
  )
}
