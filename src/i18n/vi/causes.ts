export const causes = () => ({
  tabsLabel: 'Nguyên nhân',
  tabs: {
    change: 'Tăng, giảm',
    sensitivity: 'Độ nhạy thứ hạng',
    room: 'Dư địa',
    compare: 'So sánh',
  },
})
