import { Tabs as MantineTabs } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './Tabs.module.css'

export interface TabsProps<V extends string> {
  /** What the tabs choose between. */
  label: string
  value: V
  tabs: readonly { value: V; label: string }[]
  onChange: (value: V) => void
  /** The panel of the open tab. */
  children: ReactNode
}

export function Tabs<V extends string>({ label, value, tabs, onChange, children }: TabsProps<V>) {
  return (
    <MantineTabs
      value={value}
      variant="none"
      classNames={{ list: styles.list, tab: styles.tab, panel: styles.panel }}
      onChange={(next) => {
        const tab = tabs.find((tab) => tab.value === next)
        if (tab) onChange(tab.value)
      }}
    >
      <MantineTabs.List aria-label={label}>
        {tabs.map((tab) => (
          <MantineTabs.Tab key={tab.value} value={tab.value}>
            {tab.label}
          </MantineTabs.Tab>
        ))}
      </MantineTabs.List>
      {tabs.map((tab) => (
        <MantineTabs.Panel key={tab.value} value={tab.value} keepMounted={false}>
          {tab.value === value ? children : null}
        </MantineTabs.Panel>
      ))}
    </MantineTabs>
  )
}
