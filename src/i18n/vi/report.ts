/** What the report says on standard error. */
export const report = {
  refused: (index: string, from: number, to: number, reasons: string) =>
    `không so được ${index} ${from} với ${to}: ${reasons}`,
  suspected: (index: string, from: number, to: number, reasons: string) =>
    `cẩn trọng khi so ${index} ${from} với ${to}: ${reasons}`,
  gone: (year: number, places: string) => `chỉ xếp hạng năm ${year}: ${places}`,
  set: (index: string, from: number, to: number, alone: string) =>
    `${index} ${from} và ${to} xếp hạng số nơi khác nhau (${alone}); phần set là do đó`,
}
