/** A static host that can be started on this machine. */
export interface Host {
  name: string
  /** Whether it runs with the settings that come with the page; else with its own. */
  isSet: boolean
  /** How it is installed where it is not. */
  install: string
  /**
   * Serves a folder; null where it is not installed.
   * @param www holds the page under `path`
   * @param port that nobody listens at
   */
  start(www: string, port: number): Promise<{ stop(): Promise<void> } | null>
}

/** The sub-path under which every host serves the page. */
export const path = '/chi-so-cchc/'
