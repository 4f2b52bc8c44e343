/** What keys do, place by place. */
export const help = {
  title: 'Trợ giúp',
  groups: [
    {
      where: 'Ở mọi màn hình',
      keys: [
        { key: 'Ctrl K', does: 'Tìm chỉ số, đơn vị, hồ sơ, thuật ngữ' },
        { key: 'F', does: 'Trình chiếu từng hình; ← → sang hình khác, Esc thôi' },
        { key: '?', does: 'Mở bảng này' },
        { key: 'Tab, Shift Tab', does: 'Đến nút, liên kết, bảng, hình kế tiếp hoặc trước đó' },
        { key: 'Esc', does: 'Đóng danh sách, hộp thoại' },
      ],
    },
    {
      where: 'Trong một hình',
      keys: [
        { key: '← →', does: 'Đi qua các điểm của một chuỗi' },
        { key: '↑ ↓', does: 'Sang chuỗi khác' },
        { key: 'Enter', does: 'Chọn điểm đang đọc' },
      ],
    },
    {
      where: 'Trong bảng và bảng màu',
      keys: [
        { key: '↑ ↓', does: 'Sang dòng khác' },
        { key: '← →', does: 'Sang ô khác của bảng màu' },
        { key: 'Enter', does: 'Mở dòng hoặc ô' },
      ],
    },
  ],
  more: 'Giải thích',
}
