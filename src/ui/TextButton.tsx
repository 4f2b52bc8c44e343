import type { ComponentProps } from 'react'
import styles from './TextButton.module.css'

export interface TextButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** It stands back behind the text around it until it is pointed at or pressed. */
  quiet?: boolean
}

/** A button that reads as a link in the text around it; its size and its colour are those of the text. */
export function TextButton({ quiet = false, className = '', ...button }: TextButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.button} ${className}`.trim()}
      data-quiet={quiet || undefined}
      {...button}
    />
  )
}
