import type { Method } from '../Method.ts'

/** How figures of units and of cases are computed. */
export const methodsOfUnits: Method[] = [
  {
    id: 'behind',
    what: 'Phần chưa đạt của đơn vị',
    formula: '(mẫu − tử của đơn vị) ÷ (mẫu − tử của thành phố), 13 tuần đã hết',
    how: 'Đơn vị nào làm nên phần chưa đạt của nội dung đo gián tiếp một thành phần. Nói về số lượt, không nói làm kém: đơn vị nhiều việc có phần lớn dù tỷ lệ tốt. Chiều tốt là thấp thì tử thay cho mẫu − tử. Thời gian và số tồn không có phần: xếp theo khoảng cách đến mục tiêu.',
    measure: 'phần của thành phố, 0–100%; cộng mọi đơn vị trực thuộc bằng 100%',
    source: null,
  },
  {
    id: 'standardised',
    what: 'Chuẩn hóa theo lĩnh vực',
    formula: 'số chưa đạt ÷ dự kiến × tỷ lệ chung; dự kiến = Σ lĩnh vực (số lượt × tỷ lệ chung của lĩnh vực)',
    how: 'Đất đai, xây dựng chậm, chứng thực nhanh: đơn vị được so với mức mà cơ cấu lĩnh vực của chính mình cho phép chờ đợi. Tổng dự kiến bằng tổng thực tế. Đơn vị gần như một mình trong lĩnh vực (từ 80%) thì không xét.',
    measure: 'tỷ lệ, từ 0; vượt 100% khi kém xa cơ cấu của mình',
    source: 'Spiegelhalter, Statistics in Medicine 24 (2005), 1185–1202, mục 2',
  },
  {
    id: 'funnel',
    what: 'Biểu đồ phễu',
    formula:
      'giới hạn nhị thức–beta của n lượt: trung bình p, tỷ lệ thật dao động τ²p²; τ²: trung bình z² (đuôi 10% kéo vào) = 0,68, z² = (x − E)² ÷ (E(1 − p) + τ²E²)',
    how: 'Giới hạn 95% và 99,8% quanh tỷ lệ chung p, hẹp dần khi số lượt n (quy về cơ cấu chung) tăng. Các đơn vị vốn chênh nhau nhiều hơn ngẫu nhiên thì giới hạn nới thêm τ, như nhau ở đơn vị lớn và nhỏ. Hai dấu: vượt ngẫu nhiên (giới hạn không nới) và tách khỏi độ chênh chung (giới hạn đã nới); chỉ dấu sau được tô màu, nêu tên. Dự kiến dưới 5 lượt thì chỉ nêu khi kém rõ; dưới mẫu tối thiểu không xét.',
    measure: 'tỷ lệ, 0–100%; mỗi phía 0,1% nằm ngoài do ngẫu nhiên',
    source:
      'Spiegelhalter 2005, mục 4 (cộng thêm phương sai) và phụ lục A.1.1; Paule và Mandel, J. Res. NBS 87 (1982), 377–385',
  },
  {
    id: 'residual',
    what: 'Độ lệch chuẩn hóa',
    formula: '(thực tế − dự kiến) ÷ √(dự kiến × (1 − p) + τ² × dự kiến²)',
    how: 'Bao nhiêu độ lệch chuẩn của ngẫu nhiên so với mức dự kiến theo lĩnh vực; τ như biểu đồ phễu. Lớn hơn 0 là nhiều lượt chưa đạt hơn dự kiến.',
    measure: 'số độ lệch chuẩn; quá ±3 hiếm khi do ngẫu nhiên',
    source: 'Spiegelhalter 2005, mục 4',
  },
  {
    id: 'slip',
    what: 'Cảnh báo: giảm rõ so với trước đây',
    formula:
      'P(X ≥ số chưa đạt | trung bình E, phương sai E + E²·[c²·ΣΣEᵢEⱼρ^|i−j| ÷ E² + c²(1 + ρ) ÷ ((1 − ρ)n) + 1 ÷ số đã học])',
    how: 'E theo mức riêng của đơn vị trong n = 52 tuần (đến 4 tuần trước), từng lĩnh vực, nhân với biến động chung của tuần. c: độ dao động của tỷ lệ thật giữa các tuần; ρ: độ nối tiếp; cả hai học từ mọi đơn vị cùng loại. Xét 1–4 tuần cuối, lấy quãng rõ nhất, xác suất nhân 2; đuôi Poisson–loga chuẩn. Một năm gần nhất được chạy lại như từng tuần là hiện tại: nếu xác suất nhỏ đến quá thường thì giới hạn nới ra. Đơn vị vào danh sách khi tỷ lệ phát hiện nhầm trong số mới của tuần giữ ở 0,9% (cả năm dưới 10%), chặt hơn nếu các tuần dao động đến mức tăng gấp ba cũng khó thấy; ở lại khi bằng chứng còn 99,8%, hết đợt sau bốn tuần yên. Từ 3 lượt trở lên. “Từ tuần” là tuần mà từ đó số đếm nhiều khả năng nhất theo mức khác.',
    measure: 'xác suất, 0–1; chỉ nêu khi bằng chứng đạt 99,8%',
    source:
      'Noufaily và cs., Statistics in Medicine 32 (2013), 1206–1222; Marshall và cs., cùng tạp chí 23 (2004), 2341–2363; Clayton và Kaldor, Biometrics 43 (1987), 671–681; Hinkley 1970; Benjamini và Hochberg 1995',
  },
  {
    id: 'common',
    what: 'Biến động chung và nhóm cùng tăng',
    formula:
      'hệ số m trên odds của mọi đơn vị cùng loại: Σ w·(x − E(m)) ÷ (1 − p + d·E) = 0, w giảm về 0 khi lệch quá xa',
    how: 'Mức chung của tuần nằm ở nơi phần lớn đơn vị nằm, dù họ đứng yên hay cùng dịch; đơn vị lệch xa không kéo nó đi. Hơn một nửa cùng tăng: chỉ nêu biến động chung, từ 1,5 lần mức của 13 tuần trước và quá 5 độ lệch quen thuộc. Ít hơn: các đơn vị ấy được nêu là một nhóm khi từ 5 đơn vị và 5% trở lên cùng bắt đầu trong bốn tuần.',
    measure: 'số lần so với mức quen thuộc',
    source:
      'Efron, JASA 99 (2004), 96–104; Spiegelhalter và cs., JRSS A 175 (2012), 1–47; Huber và Ronchetti 2009, chương 4',
  },
  {
    id: 'missed',
    what: 'Cảnh báo: chưa đạt mục tiêu',
    formula: 'P(X ≥ số chưa đạt | n lượt, tỷ lệ cho phép = 1 − mục tiêu) ≤ 0,2%',
    how: 'Nhị thức chính xác của một tuần, từ 3 lượt chưa đạt trở lên; phát hiện nhầm giữ ở 10% qua mọi phép thử. Không có luật nào chỉ dựa vào chuỗi tuần liền nhau.',
    measure: 'xác suất, 0–1; chỉ nêu khi bằng chứng đạt 99,8%',
    source: 'Benjamini và Hochberg 1995',
  },
  {
    id: 'stake',
    what: 'Điểm liên quan của một cảnh báo',
    formula: 'tối đa của thành phần × phần đo gián tiếp × số lượt chưa đạt ÷ số lượt của cả thành phố',
    how: 'Điểm cả thành phố sẽ được thêm nếu đơn vị không để lượt nào chưa đạt. Chỉ tính khi văn bản nói thẳng nội dung này làm nên thành phần theo tỷ lệ; ngoài ra để trống.',
    measure: 'điểm của thành phần, từ 0',
    source: 'Quyết định 766/QĐ-TTg ngày 23/6/2022',
  },
  {
    id: 'estimate',
    what: 'Điểm ước tính',
    formula: 'Σ tối đa của thành phần × phần đo gián tiếp × quy tắc(giá trị)',
    how: 'Giá trị của nội dung theo dõi đổi thành phần điểm đạt theo quy tắc đã khai ở mục Đại diện: theo tỷ lệ, từ một ngưỡng, theo bậc, nội suy. Không phải điểm công bố. Căn cứ yếu nhất trong các phần được ghi bên cạnh.',
    measure: 'điểm của chỉ số, từ 0 đến phần đo được',
    source: 'Quyết định 766/QĐ-TTg; sổ tay từng chỉ số; mục Đại diện',
  },
  {
    id: 'measurable',
    what: 'Đo được x/100 điểm; mức',
    formula:
      'đo được = Σ tối đa × phần đo gián tiếp của nội dung có số; mức = [ước tính; ước tính + phần chưa đo được]',
    how: 'Phần chưa đo được không được điểm nào và không bao giờ quy lên. Vì thế mức (xuất sắc, tốt…) là một khoảng: nếu phần đó không được gì và nếu được tất cả.',
    measure: 'điểm của chỉ số, từ 0 đến tối đa',
    source: 'Quyết định 766/QĐ-TTg (mốc của các mức giữa chưa kiểm chứng)',
  },
  {
    id: 'chance',
    what: 'Hạng có thể của đơn vị',
    formula:
      'bách phân vị 5–95 của hạng qua nhiều lần rút có hạt giống: điểm thật θ ~ N(μ, τ²), điểm thấy y ~ N(θ, φσ²), σ² của nhị thức, φ = 1 + c²E(1 + 2Σ(1 − k÷n)ρᵏ) ≥ 1 từ dao động giữa các tuần',
    how: 'So trong cùng loại và, từ 60 đơn vị, cùng một phần ba về số lượt; chuẩn hóa theo lĩnh vực; trên các nội dung mà đa số có đủ mẫu. Tuần lên tuần xuống hơn mức ngẫu nhiên (φ) làm khoảng rộng ra; đơn vị ít lượt được kéo về giữa. Thời gian và tỷ trọng giữ nguyên, nên khoảng này là mức không chắc tối thiểu.',
    measure: 'hạng, từ 1 đến số đơn vị được so',
    source:
      'Goldstein và Spiegelhalter, JRSS A 159 (1996), 385–443; Laney, Quality Engineering 14 (2002), 531–537',
  },
  {
    id: 'path',
    what: 'Thời gian của từng bước',
    formula: 'thời điểm mà 50%, 90% số lượt đã xong; lượt còn mở tính là “ít nhất”',
    how: 'Giờ làm việc theo lịch, trừ cuối tuần, ngày lễ, cộng ngày làm bù; chờ và xử lý tách riêng. Lượt chưa xong không bị bỏ (ước lượng Kaplan–Meier); quá ít lượt xong thì chỉ ghi “≥”. Vượt và tiết kiệm so với thời gian được giao cộng riêng, không bù trừ.',
    measure: 'ngày làm việc, từ 0',
    source: 'Kaplan và Meier, JASA 53 (1958), 457–481',
  },
  {
    id: 'lateness',
    what: 'Chia thời gian quá hạn cho các bước',
    formula: 'bước i nhận ⌊L·Eᵢ ÷ E⌋ − ⌊L·Eᵢ₋₁ ÷ E⌋; Eᵢ = tổng phần vượt của các bước đến i',
    how: 'L là số phút làm việc từ hạn đến lúc xong hoặc đến nay; bước tiết kiệm được tính là 0. Không bước nào vượt, hoặc chưa có quy trình nội bộ, thì để ở dòng riêng. Cộng các bước bằng đúng hồ sơ, cộng các đơn vị bằng đúng thành phố.',
    measure: 'phút làm việc, từ 0 đến L; chia cho số phút một ngày khi in ra ngày',
    source: null,
  },
  {
    id: 'closing',
    what: 'Chốt số liệu',
    formula: 'chênh = số hiện nay − số đã báo cáo lúc chốt',
    how: 'Khi kỳ được chốt, số của thành phố và từng đơn vị được ghi vào tệp và không bao giờ sửa. Từ đó màn hình và bản tin in “đã báo cáo … · nay …” khi số nhập muộn làm thay đổi. Kỳ chưa hết hoặc đã chốt thì không chốt được.',
    measure: 'của nội dung theo dõi',
    source: null,
  },
]
