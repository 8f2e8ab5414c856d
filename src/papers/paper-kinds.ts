/** The kinds of paper an office keeps for a time and then disposes of. 告示15号 第3-3, 第5-3 */

/** 届出書 (通知書 and received certificates lie with it), 交付の請求書等, 職権記録書. */
export const PAPER_KINDS = ['notification', 'certificate-request', 'ex-officio-record'] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

/** Where a paper lies: in a box, as a scan instead of paper, or back with the person whose filing was withdrawn. */
export const MEDIA = ['box', 'scan', 'returned'] as const
export type Medium = (typeof MEDIA)[number]

/** How paper becomes unreadable. */
export const METHODS = ['shredded', 'dissolved', 'burned'] as const
export type DisposalMethod = (typeof METHODS)[number]

/** Pressed once, this many papers at most are filed or disposed of. */
export const AT_MOST = 500
