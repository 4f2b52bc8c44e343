export const root: string

/** Path of a Chromium, installed on the way if there is none. */
export function ensureChromium(): Promise<string>
