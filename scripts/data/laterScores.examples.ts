/** The weights that VCCI gives the ten sub-indices of PCI 2013–2021, in per cent. */
export const weightOf2017: Readonly<Record<string, number>> = {
  COMPETITION: 5,
  ENTRY: 5,
  INFORMAL: 10,
  LABOUR: 20,
  LAND: 5,
  LEGAL: 5,
  PROACTIVITY: 5,
  SUPPORT: 20,
  TIME: 5,
  TRANSPARENCY: 20,
}

/**
 * Unrounded sub-indices, in the order of the weights, of the first place, of Hà Nội and of the last, as they stand on
 * the summary sheets of VCCI's workbooks of 2017, 2018 and 2019.
 */
export const vcciWorkbooks = [
  {
    year: 2017,
    place: '22',
    scores: [
      6.354546, 8.925816, 5.791007, 7.757678, 6.432663, 5.632768, 6.412869, 7.516846, 7.730114, 6.804978,
    ],
  },
  {
    year: 2017,
    place: '01',
    scores: [
      4.073464, 6.716338, 4.396238, 8.094336, 5.318986, 4.877562, 4.103436, 7.682759, 7.189057, 6.312303,
    ],
  },
  {
    year: 2017,
    place: '67',
    scores: [
      4.39537, 7.059816, 4.105275, 5.152196, 6.288276, 4.270943, 4.729417, 6.185797, 6.178498, 5.940401,
    ],
  },
  {
    year: 2018,
    place: '22',
    scores: [
      7.016693, 7.959291, 6.782665, 7.621205, 7.765039, 6.035398, 6.231195, 6.545547, 7.69896, 6.94473,
    ],
  },
  {
    year: 2018,
    place: '01',
    scores: [
      4.481733, 8.195641, 5.561476, 7.80401, 5.869876, 5.525753, 5.127811, 7.212181, 7.066219, 5.834288,
    ],
  },
  {
    year: 2018,
    place: '67',
    scores: [
      5.956641, 6.517786, 4.876433, 4.841253, 6.993632, 5.156888, 5.793443, 6.242999, 6.583678, 6.305611,
    ],
  },
  {
    year: 2019,
    place: '22',
    scores: [
      7.685791, 7.163786, 7.101337, 7.945961, 7.000804, 7.5773, 7.961215, 6.680192, 7.885251, 7.202885,
    ],
  },
  {
    year: 2019,
    place: '01',
    scores: [
      5.387271, 7.978585, 5.938332, 7.907995, 6.629444, 6.297701, 5.961484, 7.061023, 7.179969, 6.60498,
    ],
  },
  {
    year: 2019,
    place: '12',
    scores: [
      6.917485, 7.715944, 4.766739, 5.87959, 6.322337, 6.979093, 6.785211, 5.090878, 5.659904, 6.527093,
    ],
  },
] as const
