/** The name of a host as intranets have one: over plain http its pages have no clipboard, no service worker, no locks. */
export const intranet = 'cchc.hanoi.local'

/** By which Chromium finds it on this machine. */
export const intranetRule = `--host-resolver-rules=MAP ${intranet} 127.0.0.1`
