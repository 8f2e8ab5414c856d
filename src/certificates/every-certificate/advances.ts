/** How wide the certificate font sets a character, in thousandths of the size: from the metrics of IPAmj明朝. */

/** U+0020–U+007E, in order. */
const ASCII: readonly number[] = [
  290, 282, 353, 618, 618, 784, 726, 211, 365, 365, 250, 678, 237, 294, 237, 500,
  618, 618, 618, 618, 618, 618, 618, 618, 618, 618, 288, 288, 678, 678, 678, 503,
  898, 724, 708, 729, 787, 699, 640, 782, 818, 378, 472, 721, 606, 954, 815, 800,
  642, 800, 694, 613, 624, 791, 717, 959, 720, 685, 631, 339, 500, 339, 500, 500,
  500, 542, 601, 535, 613, 558, 312, 550, 616, 300, 304, 563, 292, 896, 627, 588,
  615, 598, 404, 476, 332, 608, 533, 779, 520, 534, 460, 338, 195, 338, 500,
]
const FULL = 1000
const HALF = 500

/** Width of one character with its selector. Never less than the font's: letters beyond ASCII count as full. */
export const advanceOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0
  if (point >= 0xff61 && point <= 0xff9f) return HALF
  return ASCII[point - 0x20] ?? FULL
}
