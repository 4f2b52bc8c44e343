import type { ModelPicture } from '../DocumentModel.ts'

export interface BulletinFigure {
  label: string
  value: string
  /** Target, change: a line each. */
  notes: readonly string[]
}

/** A list with its title; `lines` may be none. */
export interface BulletinList {
  title: string
  lines: readonly string[]
}

/** One page for many readers, without the marks of an official paper. */
export interface BulletinModel {
  name: string
  title: string
  headline: string
  mark: string | null
  figures: readonly BulletinFigure[]
  picture: ModelPicture | null
  lists: readonly BulletinList[]
  source: string
}
