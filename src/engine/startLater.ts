export interface StartedLater<T> {
  /** Ready once somebody asked for it. */
  asked: Promise<void>
  started: Promise<T>
  begin(): void
}

/** Something that starts once, when somebody asks for it. */
export function startLater<T>(start: () => Promise<T>): StartedLater<T> {
  let begin = () => {}
  const asked = new Promise<void>((resolve) => {
    begin = resolve
  })
  return { asked, started: asked.then(start), begin }
}
