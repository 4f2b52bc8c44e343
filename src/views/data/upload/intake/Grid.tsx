import type { ReactNode } from 'react'
import own from './Intake.module.css'

export interface GridProps {
  /** What the table holds; read out, not shown. */
  caption: string
  heads: readonly string[]
  /** Cells stand on one line, as in a spreadsheet. */
  isSheet?: boolean
  /** Rows of the body. */
  children: ReactNode
}

/** A table of what is being decided, with controls in its cells; it scrolls inside where it is long. */
export function Grid({ caption, heads, isSheet = false, children }: GridProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no set of fields, and no landmark: there are many of them
    // biome-ignore lint/a11y/noNoninteractiveTabindex: by keyboard, what scrolls must be reached
    <div className={own.scroll} role="group" tabIndex={0} aria-label={caption}>
      <table className={own.grid} data-sheet={isSheet || undefined}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
