import type { Format } from '../format.ts'
import { isNothing } from '../isNothing.ts'
import { stepCount } from '../stepCount.ts'
import { upperFirst } from '../upperFirst.ts'

export const change = (format: Format) => ({
  what: 'nguyên nhân tăng, giảm',
  bar: {
    index: 'Chỉ số',
    of: 'của',
    place: 'Tỉnh, thành phố',
    from: 'từ',
    fromYear: 'Năm đầu',
    to: 'đến',
    toYear: 'Năm sau',
    against: 'so với',
    peers: 'So với',
    partial: 'chưa đủ tỉnh, thành phố',
    refused: 'không so được',
    suspected: 'nghi có thay đổi cách tính',
    unknown: 'chưa có số liệu của tỉnh, thành phố này',
    summary: (index: string, place: string, from: number, to: number) =>
      `${index} của ${place}, ${from} → ${to}`,
  },
  we: 'Hà Nội',

  /** The parts of the one sentence; `who` is “Hà Nội” or another province. */
  sentence: {
    start: (index: string, from: number, to: number) => `${index} ${from} → ${to}`,
    /** Where the movement of the others explains most of the rank, it is named before the place's own. */
    common: {
      rose: (points: string) => `cả nước tăng ${points} điểm;`,
      fell: (points: string) => `cả nước giảm ${points} điểm;`,
    },
    score: 'điểm',
    rose: (points: string) => `tăng ${points}`,
    fell: (points: string) => `giảm ${points}`,
    hardly: 'gần như không đổi',
    still: 'không đổi',
    faster: {
      rose: (faster: number, of: number) => `${format.rank(faster, of)} tỉnh, thành phố tăng nhanh hơn`,
      fell: (faster: number, of: number) =>
        `${format.rank(faster, of)} tỉnh, thành phố giảm ít hơn hoặc tăng`,
      still: (faster: number, of: number) => `${format.rank(faster, of)} tỉnh, thành phố tăng`,
    },
    but: (said: string) => ` nhưng ${said}`,
    butOnly: (said: string) => ` nhưng chỉ ${said}`,
    and: (said: string) => ` và ${said}`,
    andOnly: (said: string) => ` và chỉ ${said}`,
    though: (said: string) => ` dù ${said}`,
    alone: '; không có tỉnh, thành phố khác để so',
    own: {
      up: (who: string, steps: string) => `điểm của ${who} đưa lên ${steps} bậc`,
      down: (who: string, steps: string) => `điểm của ${who} kéo xuống ${steps} bậc`,
      none: (who: string) => `điểm của ${who} không làm đổi hạng`,
    },
    others: {
      up: (steps: string) => `tỉnh, thành phố khác đưa lên ${steps}`,
      down: (steps: string) => `tỉnh, thành phố khác đẩy xuống ${steps}`,
      none: 'tỉnh, thành phố khác không làm đổi hạng',
    },
    set: {
      up: (steps: string) => `số được xếp hạng đưa lên ${steps}`,
      down: (steps: string) => `số được xếp hạng đẩy xuống ${steps}`,
      none: 'số được xếp hạng không làm đổi hạng',
    },
    total: {
      up: (steps: string) => `chung lên ${steps}`,
      down: (steps: string) => `chung xuống ${steps}`,
      none: 'chung giữ hạng',
    },
    peers: (faster: number, of: number, peers: string) =>
      `Trong ${peers}: ${format.rank(faster, of)} tỉnh, thành phố có điểm thay đổi tốt hơn.`,
  },

  steps: {
    up: (steps: string) => `lên ${steps} bậc`,
    down: (steps: string) => `xuống ${steps} bậc`,
    none: 'không đổi',
  },

  /** Ranks as they are written: 2, 2,5 or 0,33. */
  count: (steps: number) => stepCount(steps, format),
  /** A change of rank; negative = better. */
  moved: (change: number) => {
    const steps = stepCount(Math.abs(change), format)
    return !isNothing(steps) ? `${change < 0 ? 'lên' : 'xuống'} ${steps}` : 'không đổi'
  },

  rank: {
    subtitle: (place: string, from: number, to: number) => `${place} · ${from} → ${to}`,
    recomputed: 'Hạng tính lại từ điểm thành phần',
    halves: 'phần lẻ của bậc là trung bình của hai cách tách',
    own: (who: string) => `Điểm của ${who}`,
    ownWhy: 'nếu chỉ điểm của mình thay đổi',
    gained: (name: string, steps: string) => `nhờ ${name}: ${steps}`,
    lost: (name: string, steps: string) => `vì ${name}: ${steps}`,
    passed: (places: string, who: string) => `vượt ${who}: ${places}`,
    left: (places: string, who: string) => `${who} vượt: ${places}`,
    more: (names: string, more: number) => `${names} và ${format.number(more)} tỉnh, thành phố nữa`,
    others: 'Tỉnh, thành phố khác',
    othersWhy: 'nếu chỉ điểm của tỉnh, thành phố khác thay đổi',
    set: 'Số được xếp hạng',
    setWhy: (come: number, gone: number) =>
      `thêm ${format.number(come)}, bớt ${format.number(gone)} tỉnh, thành phố`,
    total: 'Chung',
    ranks: (from: number, to: number) => `hạng ${from} → ${to}`,
    level: (year: number) => `Hạng ${year}`,
    picture: (place: string) => `Hạng của ${place} đi từ năm đầu đến năm sau, từng phần một`,
    /** How the ranks of both years are known, beside the recomputed ones. */
    basis: {
      printed: (ranks: string) => `Hạng theo công bố: ${ranks}`,
      computed: (ranks: string) => `Hạng không công bố đủ hai năm; xếp theo tổng điểm công bố: ${ranks}`,
    },
    same: (basis: string) => `${basis}, khớp hạng tính lại.`,
    gap: (basis: string, recomputed: string) =>
      `${basis}; hạng tính lại từ thành phần ${recomputed}: phần tách ở đây là của hạng tính lại.`,
    noBasis: (recomputed: string) => `Chưa rõ hạng công bố đủ hai năm; hạng tính lại ${recomputed}.`,
    scores: (published: string, recomputed: string) =>
      `Tổng điểm công bố ${published}; tính lại từ thành phần ${recomputed}.`,
    rounding: (bound: string) =>
      `Điểm thành phần công bố đã làm tròn: tổng tính lại hai năm có thể lệch tới ±${bound} điểm.`,
    method: 'Cách tách hạng',
    methodText:
      'Phần tự mình là mức đổi hạng khi chỉ điểm của mình đổi, lấy trung bình của hai trường hợp: tỉnh, thành phố khác đứng như năm đầu và như năm sau (giá trị Shapley). Phần của tỉnh, thành phố khác tính tương tự. Hai phần cộng lại đúng bằng mức đổi hạng nên có thể lẻ nửa bậc. Chỉ hạng đã công bố mới gọi là theo công bố; năm không in thì xếp theo tổng điểm công bố và ghi như vậy.',
    methodSet:
      'Tỉnh, thành phố chỉ được xếp hạng ở một trong hai năm là nguyên nhân thứ ba; khi đó các phần có thể lẻ một phần sáu bậc.',
    gone: (names: string, year: number) => `Không còn trong bảng ${year}: ${names}.`,
    come: (names: string, year: number) => `Mới vào bảng ${year}: ${names}.`,
  },

  score: {
    headline: (up: string | null, down: string | null) =>
      up !== null && down !== null
        ? `Kéo lên nhiều nhất: ${up}; kéo xuống nhiều nhất: ${down}`
        : up !== null
          ? `Kéo lên nhiều nhất: ${up}; không thành phần nào kéo xuống rõ rệt`
          : down !== null
            ? `Kéo xuống nhiều nhất: ${down}; không thành phần nào kéo lên rõ rệt`
            : 'Không thành phần nào đổi quá mức làm tròn và dao động thường',
    named: (name: string, points: string) => `${name} (${points})`,
    subtitle: (place: string, from: number, to: number) =>
      `Điểm của chỉ số tính lại, từ ${from} đến ${to}, theo thành phần · ${place} · xám: trong mức làm tròn hoặc dao động thường`,
    level: (year: number) => `Điểm ${year}`,
    weights: 'Đổi trọng số',
    common: 'Mức đổi chung cả nước',
    commonWhy: 'trung vị tổng điểm của các tỉnh, thành phố khác, để so sánh, không cộng vào',
    picture: (place: string) => `Điểm của ${place} đi từ năm đầu đến năm sau qua từng thành phần`,
    within: {
      rounding: 'có thể chỉ do làm tròn',
      noise: 'trong mức dao động thường',
    },
    noiseYears: (years: string) => `mức dao động ước từ ${years}, thiên về lớn`,
    noNoise: 'chưa đủ ba năm liền để ước mức dao động',
  },

  pace: {
    /** In how many components the place did better than, like, and worse than the median of the others. */
    headline: (better: number, alike: number, worse: number) =>
      `Mức đổi so với trung vị: hơn ở ${format.number(better)} thành phần, ngang ở ${format.number(alike)}, kém ở ${format.number(worse)}`,
    none: 'Không có tỉnh, thành phố nào để so',
    subtitle: (place: string, peers: string, from: number, to: number) =>
      `Mức đổi của từng thành phần, điểm của chỉ số: chấm là ${place}, vạch là trung vị của ${peers} · ${from} → ${to}`,
    allOthers: (count: number) => `${format.number(count)} tỉnh, thành phố khác`,
    picture: (place: string) => `Mức đổi của từng thành phần của ${place} cạnh mức đổi của trung vị`,
    own: 'mức đổi',
    median: 'trung vị đổi',
    name: {
      faster: 'tăng nhanh hơn',
      alike: 'tăng ngang',
      slower: 'tăng chậm hơn',
      still: 'đứng yên',
      'fell less': 'giảm ít hơn',
      'fell more': 'giảm nhiều hơn',
      'fell against': 'giảm trong khi đa số tăng',
      'fell alone': 'giảm trong khi trung vị đứng yên',
      'rose against': 'tăng trong khi đa số giảm',
    },
  },

  slope: {
    headline: (passed: number, left: number, who: string) =>
      passed === 0 && left === 0
        ? `Không tỉnh, thành phố nào đổi chỗ với ${who}`
        : [
            passed === 0
              ? `Không tỉnh, thành phố nào vượt ${who}`
              : `${format.number(passed)} tỉnh, thành phố vượt ${who}`,
            left === 0 ? `${who} không vượt ai` : `${who} vượt ${format.number(left)}`,
          ].join(', '),
    subtitle: (place: string, from: number, to: number) =>
      `Hạng tính lại của ${place} và các tỉnh, thành phố quanh đó; cam: vượt lên trên, xanh: bị vượt · ${from} và ${to}`,
    picture: (place: string) => `Hạng hai năm của ${place} và các tỉnh, thành phố đứng gần`,
    rank: (year: number, rank: number | null) =>
      `${year}: ${rank === null ? 'không xếp hạng' : `hạng ${rank}`}`,
    passed: 'vượt lên trên',
    left: 'bị vượt',
  },

  overtakes: {
    headline: (passed: string | null, left: string | null, who: string) =>
      [passed === null ? null : `vượt ${who}: ${passed}`, left === null ? null : `${who} vượt: ${left}`]
        .filter((part) => part !== null)
        .map((part, i) => (i === 0 ? upperFirst(part) : part))
        .join('; ') || `Không tỉnh, thành phố nào đổi chỗ với ${who}`,
    more: (names: string, more: number) => `${names} và ${format.number(more)} tỉnh, thành phố nữa`,
    subtitle: (place: string, from: number, to: number) =>
      `Tổng điểm tính lại so với ${place}; thành phần góp nhiều nhất vào mức đổi của khoảng cách · ${from} → ${to}`,
    place: 'Tỉnh, thành phố',
    direction: 'Đổi chỗ',
    passed: (who: string) => `vượt ${who}`,
    left: (who: string) => `${who} vượt`,
    before: (year: number) => `Cách ${year}`,
    beforeWhy: 'Tổng điểm của tỉnh, thành phố đó trừ tổng điểm đang xem; dương là đứng trên',
    through: 'Qua thành phần',
    weights: 'trọng số',
    part: 'Góp',
    partWhy: 'Phần của thành phần đó trong mức đổi của khoảng cách, điểm của chỉ số',
    rounding: 'khoảng cách trong mức làm tròn',
    none: 'Không tỉnh, thành phố nào đổi chỗ.',
  },

  table: {
    headline: (best: string | null, worst: string | null, who: string) =>
      best !== null && worst !== null
        ? `${upperFirst(who)} lên hạng nhờ ${best}, mất hạng vì ${worst}`
        : best !== null
          ? `${upperFirst(who)} lên hạng nhờ ${best}`
          : worst !== null
            ? `${upperFirst(who)} mất hạng vì ${worst}`
            : `Không thành phần nào đổi đủ rõ để nói là làm ${who} đổi hạng`,
    subtitle: (place: string, from: number, to: number) =>
      `Từng thành phần: điểm theo thang riêng, phần trong mức đổi của chỉ số và của hạng · ${place} · ${from} → ${to}`,
    score: (year: number) => `Điểm ${year}`,
    partWhy: 'Phần trong mức đổi của chỉ số, điểm',
    median: 'Trung vị đổi',
    medianWhy: 'Mức đổi của trung vị nhóm so sánh, điểm của chỉ số',
    ahead: 'Hơn, kém',
    aheadWhy: 'Mức đổi trừ mức đổi của trung vị',
    rank: 'Phần của hạng',
    rankWhy: 'Phần trong số bậc lên, xuống do điểm của mình; cộng lại bằng phần đó (giá trị Shapley)',
    error: 'Sai số',
    errorWhy: 'Sai số chuẩn của phần hạng do lấy mẫu',
    pace: 'So trung vị',
    weights: 'Đổi trọng số (hạng nằm trong các thành phần)',
    sum: 'Tổng',
  },

  notice: {
    suspected: (reason: string) => `Cẩn trọng khi so: ${reason}.`,
    refused: (from: number, to: number) => `Không so ${from} với ${to}`,
    refusedWhy: (reason: string) => `Lý do: ${reason}.`,
    onePair: 'Chưa có hai năm công bố để so',
    instead: 'So được:',
    pair: (from: number, to: number) => `${from} → ${to}`,
    missing: (reasons: string) =>
      `Chưa tách được phần do điểm của mình và phần do tỉnh, thành phố khác: ${reasons}. Dưới đây là những gì đã công bố.`,
    partial: (year: number, known: number, of: number | null) =>
      `năm ${year} mới biết đủ điểm thành phần của ${format.rank(known, of)} tỉnh, thành phố`,
    'no components': (year: number) => `năm ${year} chưa rõ các thành phần`,
    'no formula': (year: number) => `năm ${year} chưa rõ cách cộng thành phần thành tổng`,
    'no scores': (year: number) => `năm ${year} chưa tỉnh, thành phố nào có đủ điểm thành phần`,
    absent: (place: string) => `${place} không đủ điểm thành phần ở một trong hai năm`,
  },

  published: {
    rose: (points: string) => `điểm tăng ${points}`,
    fell: (points: string) => `điểm giảm ${points}`,
    still: 'điểm không đổi',
    unknown: 'chưa rõ mức đổi của điểm',
    average: {
      mean: (points: string) => `bình quân cả nước ${points}`,
      median: (points: string) => `trung vị cả nước ${points}`,
    } as Record<string, (points: string) => string>,
    noAverage: 'chưa có mức bình quân công bố đủ hai năm',
    rank: {
      printed: 'hạng theo công bố',
      computed: 'hạng tính từ điểm công bố',
      up: (rank: string, steps: string, from: string, to: string) =>
        `${rank} lên ${steps} bậc (${from} → ${to})`,
      down: (rank: string, steps: string, from: string, to: string) =>
        `${rank} xuống ${steps} bậc (${from} → ${to})`,
      none: (rank: string, at: string) => `${rank} giữ ở ${at}`,
      unknown: 'chưa rõ hạng ở cả hai năm',
      bounds: (from: string, to: string) => `hạng ${from} → ${to} (suy ra)`,
    },
    subtitle: (place: string, from: number, to: number) => `Số đã công bố · ${place} · ${from} và ${to}`,
    column: {
      what: 'Số công bố',
      from: (year: number) => `${year}`,
      average: 'Cả nước đổi',
      place: 'Tỉnh, thành phố',
      crossed: (who: string) => `So với ${who}`,
    },
    row: {
      score: 'Điểm',
      rank: 'Hạng',
      mean: 'Bình quân cả nước',
      median: 'Trung vị cả nước',
    } as Record<string, string>,
    parts: {
      headline: (rose: number, of: number) => `${format.rank(rose, of)} thành phần đã biết tăng điểm`,
      subtitle: (place: string, from: number, to: number) =>
        `Điểm công bố theo thang riêng của thành phần đã biết · ${place} · ${from} và ${to}`,
    },
    movers: {
      headline: (passed: string | null, left: string | null, who: string) =>
        passed === null && left === null
          ? `Trong các tỉnh, thành phố đã biết hạng, không ai đổi chỗ với ${who}`
          : [passed === null ? null : `vượt ${who}: ${passed}`, left === null ? null : `${who} vượt: ${left}`]
              .filter((part) => part !== null)
              .map((part, i) => (i === 0 ? upperFirst(part) : part))
              .join('; '),
      subtitle: (known: number, of: number | null, from: number, to: number) =>
        `Tỉnh, thành phố đã biết hạng cả hai năm (${format.rank(known, of)}); số còn lại có thể cũng đổi chỗ · ${from} và ${to}`,
      none: 'Chưa tỉnh, thành phố nào khác rõ hạng ở cả hai năm.',
      unknown: (who: string) => `Chưa rõ hạng của ${who} ở cả hai năm nên chưa rõ ai vượt ai`,
      above: (who: string) => `đứng trên ${who} cả hai năm`,
      below: (who: string) => `đứng dưới ${who} cả hai năm`,
    },
  },

  note: {
    known: (a: number, ofA: number | null, b: number, ofB: number | null) =>
      `đủ điểm thành phần ${format.rank(a, ofA)} và ${format.rank(b, ofB)} tỉnh, thành phố`,
    recomputed: 'tính lại, không phải số công bố',
  },
})
