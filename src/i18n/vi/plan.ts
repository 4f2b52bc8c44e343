export const plan = () => ({
  tabsLabel: 'Phương án',
  tabs: {
    scenarios: 'Kịch bản',
    target: 'Đạt hạng N',
    forecast: 'Dự báo',
  },
})
