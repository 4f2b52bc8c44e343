import { tableRows } from '../../scripts/database/tableRows.ts'
import type { PackageContent } from '../../scripts/database/writePackage.ts'

/** What somebody might write into a name: a formula, a picture that runs a script, a sign that turns what follows. */
export const planted = `=HYPERLINK("http://x.vn";"a")<img src=x onerror=alert(1)>\u202Egnp.exe&${'ờ'.repeat(300)}`

const day = (
  date: string,
  unit: string,
  indicator: string,
  numerator: number,
  denominator: number | null = null,
) => ({
  ...{ date, days: 1, unit, indicator, numerator, denominator },
})

const month = (date: string, unit: string, onTime: number, finished: number) => [
  day(date, unit, 'received', finished + 10),
  day(date, unit, 'finished', finished),
  day(date, unit, 'on_time', onTime, finished),
  day(date, unit, 'on_time_due', onTime - 1, finished),
  day(date, unit, 'early', onTime - 20, finished),
  day(date, unit, 'open', 40),
  day(date, unit, 'open_overdue', finished - onTime),
]

/** A city with every kind of unit that a report meets; the data's date is 20 November 2026. */
export const reportedCity: PackageContent = {
  asOf: '2026-11-20',
  tables: {
    units: tableRows('unit,name_vi,kind,parent,valid_from,valid_to', [
      ['HN', 'Thành phố Hà Nội', 'city', null],
      ['S.A', 'Sở A', 'department', 'HN'],
      ['S.A.P1', 'Phòng 1', 'division', 'S.A'],
      ['S.A.P2', 'Phòng 2', 'division', 'S.A'],
      ['S.OLD', 'Sở Cũ', 'department', 'HN', null, '2026-09-30'],
      ['S.NEW', 'Sở Mới', 'department', 'HN', '2026-10-01', null],
      ['S.MUTE', 'Ban Không báo cáo', 'department', 'HN'],
      ['S.MONTH', 'Sở Theo tháng', 'department', 'HN'],
      ['X.1', 'Phường Ba Đình', 'commune', 'HN'],
      ['X.2', planted, 'commune', 'HN'],
    ]),
    unit_links: tableRows('old,new,date,relation,primary,status', [
      ['S.OLD', 'S.NEW', '2026-10-01', 'whole', true, 'verified'],
    ]),
    indicators: tableRows('indicator,name_vi,measure,kind,direction,target,minimum,order', [
      ['received', 'Hồ sơ tiếp nhận', 'dossiers', 'count', 'higher', null, null, null],
      ['finished', 'Hồ sơ đã giải quyết', 'dossiers', 'count', 'higher', null, null, null],
      ['on_time', 'Đúng hạn trên hồ sơ đã giải quyết', 'fraction', 'rate', 'higher', 0.98, 30, 1],
      ['on_time_due', 'Đúng hạn trên hồ sơ đến hạn', 'fraction', 'rate', 'higher', 0.9, 30, 2],
      ['early', 'Trước hạn', 'fraction', 'rate', 'higher', null, 30, null],
      ['open', 'Đang giải quyết', 'dossiers', 'stock', 'lower', null, null, null],
      ['open_overdue', 'Hồ sơ quá hạn', 'dossiers', 'stock', 'lower', null, null, null],
      ['tasks', 'Nhiệm vụ đúng hạn', 'fraction', 'rate', 'higher', 0.95, 10, 3],
    ]),
    measurements: [
      ...month('2025-10-12', 'S.A.P1', 95, 100),
      ...month('2026-03-10', 'S.A.P1', 90, 100),
      ...month('2026-09-10', 'S.A.P1', 99, 100),
      ...month('2026-10-12', 'S.A.P1', 96, 100),
      ...month('2026-10-12', 'S.A.P2', 100, 100),
      day('2026-10-12', 'S.A.P2', 'tasks', 3, 4),
      ...month('2026-11-10', 'S.A.P1', 50, 50),
      ...month('2026-09-10', 'S.OLD', 60, 60),
      ...month('2026-10-12', 'S.NEW', 59, 60),
      {
        date: '2026-10-01',
        days: 31,
        unit: 'S.MONTH',
        indicator: 'on_time',
        numerator: 98,
        denominator: 100,
      },
      ...month('2026-10-12', 'X.1', 30, 31),
      ...month('2026-10-12', 'X.2', 25, 40),
    ],
    events: tableRows('date,kind,scope,name_vi', [['2026-10-01', 'reorganisation', null, 'Sắp xếp']]),
    closings: tableRows('calendar,period,closed_at,unit,indicator,numerator,denominator', [
      ['civil', '2026-10', '2026-11-02 17:00:00', 'S.A', 'on_time', 190, 198],
      ['civil', '2026-10', '2026-11-02 17:00:00', 'S.A', 'finished', 200, null],
    ]),
  },
}
