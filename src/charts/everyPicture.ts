import type { PictureExample } from './pictureOf.ts'

const files = import.meta.glob<{ pictures?: readonly PictureExample[] }>('./*.examples.ts', { eager: true })

/** Every picture with every example of it: what the test over all draws, and `npm run gallery` shows. */
export const everyPicture: readonly PictureExample[] = Object.values(files).flatMap(
  ({ pictures = [] }) => pictures,
)
