import type { Method } from '../Method.ts'

/** How changes, intervals, plans and forecasts of an index are computed. */
export const methodsOfPlaces: Method[] = [
  {
    id: 'scoreChange',
    what: 'Vì sao điểm đổi',
    formula:
      'phần của thành phần = ½ × (hệ số năm trước + hệ số năm sau) × mức đổi điểm; trọng số = phần còn lại',
    how: 'Trên tổng tính lại của hai năm. Phần đổi do trọng số là một dòng riêng, không lẫn vào thành phần nào. Hai năm không so được thì không chia.',
    measure: 'điểm của chỉ số, âm hoặc dương',
    source: null,
  },
  {
    id: 'rankChange',
    what: 'Vì sao hạng đổi',
    formula:
      'do mình = ½ × [R(sau, trước) − R(trước, trước) + R(sau, sau) − R(trước, sau)]; phần còn lại do tỉnh, thành phố khác',
    how: 'R(x, y): hạng khi mình như năm x và các tỉnh, thành phố khác như năm y, trên tổng tính lại. Hai phần cộng lại đúng bằng mức đổi hạng. Phần của một thành phần là giá trị Shapley của nó.',
    measure: 'bậc; âm là lên hạng, có thể là nửa bậc',
    source: 'Shapley, A Value for n-Person Games (1953)',
  },
  {
    id: 'interval',
    what: 'Khoảng của hạng',
    formula: 'bách phân vị 5, 50, 95 của hạng qua các lần rút trọng số có hạt giống',
    how: 'Mỗi trọng số nhân với một số ngẫu nhiên đều trong [1 − độ rộng, 1 + độ rộng], rồi chuẩn về tổng cũ; sai số đo do nơi công bố in là nguồn thứ hai, bật riêng. Hạng của tổng tính lại.',
    measure: 'hạng, từ 1 đến số tỉnh, thành phố được xếp',
    source: 'OECD và JRC, Handbook on Constructing Composite Indicators (2008), bước 7',
  },
  {
    id: 'scenario',
    what: 'Giả sử',
    formula: 'tổng tính lại với điểm hoặc trọng số đã đổi; hạng tính trên các tổng đó',
    how: 'Chỉ điểm và trọng số do người đọc đổi là khác; tỉnh, thành phố khác đứng yên hoặc đi theo cách đã chọn. Không phải dự báo.',
    measure: 'điểm của chỉ số; hạng',
    source: null,
  },
  {
    id: 'reach',
    what: 'Đạt hạng N cần gì',
    formula: 'tổ hợp mức tăng ít công nhất mà tổng vượt tổng của tỉnh, thành phố ở hạng N',
    how: 'Mỗi thành phần tăng trong giới hạn (mức tăng lớn nhất từng có từ mức tương tự, hoặc do người đọc đặt), công tính trên mỗi điểm. Vượt giới hạn thì nói là không đạt và đạt được hạng nào.',
    measure: 'điểm của chỉ số, từ 0 đến giới hạn',
    source: null,
  },
  {
    id: 'forecast',
    what: 'Dự báo năm sau',
    formula:
      'cách có sai số thử lùi nhỏ nhất trong các cách hơn cả hai cách ngây thơ; khoảng 80% từ sai số đã qua',
    how: 'Thử lùi từng năm: chỉ dùng các năm trước nó. Không cách nào hơn thì giữ cách ngây thơ tốt hơn và nói rõ. Khoảng của hạng từ 500 lần rút sai số đã qua, có hạt giống.',
    measure: 'điểm của chỉ số; hạng',
    source: null,
  },
  {
    id: 'yearEnd',
    what: 'Ước tính hết năm',
    formula: 'đã có từ đầu năm + phần còn lại ước theo cùng kỳ các năm trước',
    how: 'Của nội dung theo dõi, rồi đổi thành điểm theo quy tắc đại diện. Khoảng từ sai số khi làm cùng cách đó ở các năm đã qua.',
    measure: 'điểm của chỉ số; giá trị của nội dung theo dõi',
    source: null,
  },
]
