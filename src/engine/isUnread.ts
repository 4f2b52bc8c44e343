import type { Fault, FaultCode } from './DataError.ts'

const unread: readonly FaultCode[] = ['file-missing', 'host-refuses', 'host-away', 'engine-failed']

/** Whether something was not read at all, so that nothing speaks against what was computed from it before. */
export function isUnread({ code }: Pick<Fault, 'code'>): boolean {
  return unread.includes(code)
}
