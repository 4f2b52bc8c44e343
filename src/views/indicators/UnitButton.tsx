import styles from './UnitButton.module.css'

/** The name of a unit that opens it. */
export function UnitButton({ name, onClick }: { name: string; onClick: () => void }) {
  return (
    <button type="button" className={styles.name} onClick={onClick}>
      {name}
    </button>
  )
}
