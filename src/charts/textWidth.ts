/** Weights in which pictures write. */
export type TextWeight = 400 | 500 | 700

/**
 * Width of a text in Be Vietnam Pro, in pixels: the sum of its letters, 0–2 % more than a browser's kerning makes of
 * it. Nothing is measured, so that it is the same before the font is there, in a file and in Node.
 */
export function textWidth(text: string, size: number, weight: TextWeight = 400): number {
  let thousandths = 0
  for (const letter of text.normalize('NFC')) thousandths += letterWidth(letter, weight)
  return (thousandths * size) / 1000
}

/** Letters with a mark are as wide as those with a grave accent, which differ from the plain ones. */
function letterWidth(letter: string, weight: TextWeight): number {
  const widths = widthsOf[weight]
  const known = widths.get(letter)
  if (known !== undefined) return known
  const [base = letter] = letter.normalize('NFD')
  return widths.get(`${base}\u0300`.normalize('NFC')) ?? widths.get(base) ?? (letter > '\u2e80' ? 1000 : 650)
}

const letters =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~àèìòùÈÌÙđĐơƠưƯ–—…·×→↑↓≥≤−±°“”’«»•²½₫'

/** Thousandths of the size, as the font's files have them. */
const widthsOf = {
  400: table([
    230, 280, 318, 807, 645, 849, 740, 179, 439, 439, 497, 608, 303, 608, 286, 503, 676, 385, 651, 660, 710,
    660, 680, 594, 634, 680, 286, 303, 556, 726, 556, 573, 1005, 736, 674, 775, 728, 620, 633, 783, 709, 258,
    465, 679, 624, 853, 732, 826, 644, 822, 668, 635, 650, 725, 706, 1005, 720, 665, 660, 459, 485, 459, 559,
    702, 202, 642, 652, 613, 652, 599, 386, 643, 583, 264, 274, 555, 255, 893, 573, 642, 652, 652, 392, 508,
    428, 566, 576, 870, 559, 583, 502, 426, 408, 426, 468, 653, 609, 276, 652, 591, 630, 278, 745, 662, 788,
    642, 826, 576, 745, 682, 868, 726, 255, 579, 1000, 500, 500, 549, 549, 636, 647, 475, 370, 407, 217, 644,
    644, 553, 435, 800, 591,
  ]),
  500: table([
    230, 300, 342, 820, 646, 856, 748, 193, 444, 444, 502, 623, 317, 608, 302, 516, 684, 400, 655, 667, 713,
    667, 687, 595, 645, 687, 302, 317, 562, 735, 562, 589, 1009, 747, 686, 777, 736, 627, 637, 785, 717, 269,
    474, 691, 630, 865, 738, 827, 656, 823, 683, 645, 662, 729, 719, 1022, 736, 683, 662, 474, 500, 474, 577,
    713, 231, 647, 657, 618, 657, 605, 394, 648, 591, 275, 283, 570, 266, 894, 581, 647, 657, 657, 404, 518,
    431, 573, 582, 875, 575, 588, 508, 444, 417, 444, 475, 656, 612, 285, 654, 594, 635, 285, 745, 669, 787,
    651, 827, 581, 745, 689, 868, 772, 272, 595, 1000, 500, 500, 549, 549, 644, 654, 474, 395, 423, 223, 676,
    676, 558, 442, 801, 606,
  ]),
  700: table([
    230, 341, 391, 845, 649, 871, 763, 222, 453, 453, 513, 652, 346, 607, 335, 541, 700, 431, 664, 680, 720,
    682, 700, 598, 668, 700, 335, 346, 573, 752, 573, 621, 1018, 769, 709, 780, 751, 642, 644, 790, 732, 290,
    491, 716, 643, 888, 749, 828, 679, 826, 712, 666, 686, 738, 745, 1057, 769, 718, 667, 504, 531, 504, 612,
    736, 288, 658, 668, 629, 668, 618, 409, 659, 608, 296, 301, 599, 288, 896, 598, 658, 668, 668, 429, 537,
    438, 588, 594, 884, 608, 597, 521, 480, 434, 480, 490, 663, 618, 302, 658, 601, 646, 298, 746, 684, 784,
    669, 828, 592, 746, 704, 869, 863, 305, 628, 1000, 500, 500, 549, 549, 661, 669, 471, 444, 456, 234, 739,
    739, 569, 457, 802, 637,
  ]),
} as const

function table(widths: readonly number[]): ReadonlyMap<string, number> {
  return new Map([...letters].map((letter, i) => [letter, widths[i] ?? 0]))
}
