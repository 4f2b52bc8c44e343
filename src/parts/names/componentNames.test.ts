import { expect, test } from 'vitest'
import { vi } from '../../i18n/vi.ts'
import { componentNames } from './componentNames.ts'

const named = (component: string, name_vi: string) => ({ component, name_vi, name_en: null })

test('a component is called short where no other is called the same then, and by its code where it is unknown', () => {
  const name = componentNames(
    [
      named('A', 'Tính minh bạch và tiếp cận thông tin'),
      named('B', 'Tiếp cận dịch vụ và thông tin'),
      named('C', 'Tiếp cận dịch vụ và khiếu nại'),
    ],
    vi,
  )
  expect(['A', 'B', 'C', 'D'].map(name)).toEqual([
    'Tính minh bạch',
    'Tiếp cận dịch vụ và thông tin',
    'Tiếp cận dịch vụ và khiếu nại',
    'D',
  ])
})
