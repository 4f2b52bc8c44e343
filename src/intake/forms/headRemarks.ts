/** Remarks in brackets of a head, such as “bao gồm cả hồ sơ chờ bổ sung”; the number of a column is none. */
export function headRemarks(head: string): string[] {
  return [...head.matchAll(/\(([^()]*)\)/g)]
    .map(([, remark = '']) => remark.trim())
    .filter((remark) => /\p{L}{3}/u.test(remark))
}
