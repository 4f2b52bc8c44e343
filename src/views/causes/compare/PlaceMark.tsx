import { placeShape } from '../../../charts/placeShapes.ts'
import styles from './Compare.module.css'

/** The shape and the ink that a place has in the pictures. */
export function PlaceMark({ i }: { i: number }) {
  return (
    <svg
      className={styles.mark}
      viewBox="-1 -1 12 12"
      width={11}
      height={11}
      aria-hidden="true"
      data-place={i}
    >
      <path d={placeShape(i)} />
    </svg>
  )
}
