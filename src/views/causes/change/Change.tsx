import { Empty } from '../../../ui/Empty.tsx'

/** Why a place rose or fell between two years of an index. */
export function Change() {
  return <Empty />
}
