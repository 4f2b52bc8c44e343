/** The arithmetic of every figure: what it is, its formula, how to read it. */
export const dataArithmetic = [
  {
    what: 'Hạng',
    formula: 'hạng = 1 + số địa phương có điểm cao hơn',
    how: 'Điểm bằng nhau cùng hạng (1, 2, 2, 4), trên điểm công bố đủ chữ số, riêng từng hệ 64, 63 hoặc 34 tỉnh, thành phố. Hạng đã in được giữ; hạng tính dùng để kiểm tra và điền chỗ chưa in. Hạng của hai hệ không bao giờ được so hay trừ nhau.',
  },
  {
    what: 'Bảng một phần',
    formula: 'số đã biết < số được xếp hạng',
    how: 'Không tính hạng khi chưa biết đủ điểm. Nơi có điểm mà không in hạng nhận khoảng hạng suy từ các hạng đã in quanh nó, ví dụ “hạng 19–21, suy ra”; không suy khi hạng in trái với điểm.',
  },
  {
    what: 'Điểm quy về chỉ số',
    formula: 'điểm × tích các hệ số lên đến gốc',
    how: 'Hệ số là 1 khi cấp trên cộng các thành phần; tối đa của cấp trên × trọng số ÷ tối đa của thành phần khi bình quân. Chưa rõ cách gộp hoặc chưa rõ điểm tối đa thì không quy được.',
  },
  {
    what: 'Điểm chưa đạt',
    formula: '(tối đa − điểm) × tích các hệ số lên đến gốc',
    how: 'Cộng lại trên một cấp đúng bằng tối đa của chỉ số trừ điểm tính lại. Chênh giữa điểm công bố và điểm tính lại được ghi thành một dòng riêng.',
  },
  {
    what: 'Điểm của đơn vị chủ trì',
    formula: 'điểm chưa đạt × phần được giao',
    how: 'Chỉ tính theo phân công đã có văn bản. Phần còn lại là một dòng riêng, “chưa có văn bản phân công”, không chia đều cho ai.',
  },
  {
    what: 'Tỷ lệ',
    formula: 'Σ tử số ÷ Σ mẫu số',
    how: 'Của cả kỳ, của đơn vị và mọi cấp dưới; không bao giờ là trung bình các tỷ lệ. Mẫu số bằng 0 thì không có tỷ lệ. Dưới mẫu tối thiểu thì in xám và không xếp hạng.',
  },
  {
    what: 'Dao động ngẫu nhiên',
    formula: '(p + z²⁄2n ± z·√(p(1−p)⁄n + z²⁄4n²)) ÷ (1 + z²⁄n), z = 1,959964',
    how: 'Khoảng Wilson 95% của một tỷ lệ p trên n việc. Hồ sơ được đếm đủ, không phải lấy mẫu: khoảng này nói tỷ lệ có thể xê dịch bao nhiêu chỉ do ngẫu nhiên.',
  },
  {
    what: 'Thời gian, đếm, tồn, tỷ trọng',
    formula: 'Σ ÷ Σ · Σ · số cuối kỳ · tử cuối ÷ mẫu cuối',
    how: 'Thời gian trung bình giảm khi việc tắc vẫn để đó, nên đọc cùng số tồn quá hạn. Số tồn của cấp trên là tổng của cấp dưới. Tỷ trọng lấy tại một ngày, không cộng qua các ngày.',
  },
  {
    what: 'Đúng hạn, luôn ba số',
    formula: 'trên số đã xong · trên số đến hạn · số quá hạn đang tồn',
    how: 'Số đầu là cách tính chính thức, tăng lên khi hồ sơ quá hạn không được giải quyết. Số thứ hai tính cả hồ sơ đến hạn chưa xong là quá hạn.',
  },
  {
    what: 'Kỳ',
    formula: 'tuần ISO; tháng, quý, năm theo lịch dân sự hoặc lịch báo cáo',
    how: 'Lịch báo cáo chốt ngày 14: tháng 11/2026 là 15/10–14/11/2026, năm 2026 là 15/12/2025–14/12/2026 (giả định đối với thành phố). Bộ chỉ số 766 theo lịch dân sự. Kỳ chưa hết được đánh dấu và không báo động.',
  },
  {
    what: 'Đứt gãy',
    formula: 'phiên bản, hệ tỉnh, sắp xếp đơn vị',
    how: 'Vẽ trên mọi chuỗi vắt qua. Phiên bản đã rõ là không so được thì không so; nghi ngờ thì so và cảnh báo. Điểm của tỉnh không bao giờ được cộng lại theo địa giới mới.',
  },
  {
    what: 'Mức tin cậy',
    formula: 'đã đối chiếu · suy ra · giả định · chưa xác minh',
    how: 'Đã đối chiếu: đọc được ở nguồn. Suy ra: tính từ số đã đọc. Giả định: của bảng điều khiển cho đến khi có văn bản. Chưa xác minh: hiểu biết chung, không bao giờ là số chính thức.',
  },
]
