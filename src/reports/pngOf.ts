import { pictureOf } from '../pictures/pictureOf.ts'
import type { ModelPicture } from './DocumentModel.ts'

/** 200 dots an inch on 16 cm. */
const width = 1260
const drawn = new WeakMap<ModelPicture, Promise<Uint8Array>>()

/** A picture as PNG; one that stands in several papers is drawn once. */
export function pngOf(picture: ModelPicture): Promise<Uint8Array> {
  const known = drawn.get(picture) ?? pictureOf(picture.svg, { width })
  drawn.set(picture, known)
  return known
}
