const marks = /^(?:[-–—−]+|\.{2,}|…|n\/a|na|kcdl|x|)$/i

/** Whether a text stands for “no value”: blank, a dash, dots, “N/A”, “NA”, “KCDL” (không có dữ liệu) or “x”. */
export function isMissing(text: string): boolean {
  return marks.test(text.trim())
}
