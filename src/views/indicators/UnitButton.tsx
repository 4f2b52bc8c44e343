import { TextButton } from '../../ui/TextButton.tsx'
import styles from './UnitButton.module.css'

export interface UnitButtonProps {
  /** What is seen. */
  name: string
  /** What it does, where the text does not say it. */
  label?: string
  onClick: () => void
}

/** Opens a unit on the same screen. */
export function UnitButton({ name, label, onClick }: UnitButtonProps) {
  const says = label === undefined ? undefined : `${name}: ${label}`
  return (
    <TextButton className={styles.name} aria-label={says} title={label} onClick={onClick}>
      {name}
    </TextButton>
  )
}
