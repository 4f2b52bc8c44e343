import { nameKey } from '../names/nameWords.ts'

const personal =
  /^(hovaten|hoten|tennguoi|nguoinop|nguoiyeucau|chuhoso|tencongdan|cccd|cmnd|cancuoc|socancuoc|sodinhdanh|chungminh|dienthoai|sodienthoai|sdt|diachi|noio|noithuongtru|ngaysinh|namsinh|ngaythangnamsinh|email|thudientu|mail)|(nguoinop|cccd|cmnd|dienthoai|ngaysinh)$/

/** Whether a head is that of data about a person: name, identity card, telephone, address, day of birth. */
export function isPersonal(head: string): boolean {
  const last = head.split('›').at(-1) ?? ''
  return personal.test(nameKey(last).replace(/^(so|tt)(?=cccd|cmnd)/, ''))
}
