import { afterEach, describe, expect, it } from 'vitest'
import { echarts } from '../charts/echarts.ts'
import { walk } from './walk.ts'

const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 400, height: 200 })
const place = () => ({ series: 0, datum: -1 })

chart.setOption({
  xAxis: { type: 'value' },
  yAxis: { type: 'value' },
  series: [
    { type: 'scatter', silent: true, data: [[0, 0]] },
    {
      type: 'scatter',
      id: 'places',
      data: [
        { value: [1, 1], name: 'Hà Nội', code: '01' },
        { value: [2, 2], name: 'Huế', code: '46' },
      ],
    },
    { type: 'scatter', data: [[3, 3]] },
  ],
})

describe('walk', () => {
  afterEach(() => chart.dispatchAction({ type: 'hideTip' }))

  it('starts at the first point that can be chosen and stops at the last', () => {
    const at = place()
    expect(walk(chart, at, 'ArrowRight')).toBe('moved')
    expect(at).toEqual({ series: 1, datum: 0 })
    walk(chart, at, 'End')
    walk(chart, at, 'ArrowRight')
    expect(at).toEqual({ series: 1, datum: 1 })
  })

  it('chooses by Enter, with the datum that the builder put there', () => {
    const at = place()
    expect(walk(chart, at, 'Enter')).toBeNull()
    walk(chart, at, 'Home')
    expect(walk(chart, at, 'Enter')).toMatchObject({
      seriesId: 'places',
      name: 'Hà Nội',
      data: { code: '01' },
    })
  })

  it('goes down to the next series and stays inside it', () => {
    const at = { series: 1, datum: 1 }
    walk(chart, at, 'ArrowDown')
    expect(at).toEqual({ series: 2, datum: 0 })
  })

  it('leaves other keys to the page', () => {
    expect(walk(chart, place(), 'Tab')).toBeNull()
  })
})
