const types: Readonly<Record<string, string>> = {
  procedure: 'hồ sơ thủ tục',
  'incoming document': 'văn bản đến',
  'assigned task': 'nhiệm vụ được giao',
  petition: 'phản ánh, kiến nghị',
}

const steps: Readonly<Record<string, string>> = {
  receive: 'tiếp nhận',
  register: 'vào sổ',
  assign: 'phân công',
  review: 'thẩm định',
  consult: 'lấy ý kiến',
  verify: 'xác minh',
  draft: 'dự thảo',
  'carry out': 'thực hiện',
  sign: 'ký duyệt',
  return: 'trả kết quả',
  answer: 'trả lời',
  wait_supplement: 'chờ bổ sung hồ sơ',
  wait_tax: 'chờ cơ quan thuế',
  wait_level: 'chờ cấp khác',
}

/** What cases and their steps are called; a code without a word stays as it is. */
export const cases = () => ({
  type: (type: string) => types[type] ?? type,
  step: (step: string) => steps[step] ?? step,
})
