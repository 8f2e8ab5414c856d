/** What a paper is made of before it is set: boxes placed in millimetres, free lines, and how the last sheet ends. */

/** How a box is drawn. Omitted, blank and not applicable are printed as such: nothing can be written in later. */
export type Tone = 'label' | 'value' | 'omitted' | 'blank' | 'unused' | 'index'

/** One box with its lines. */
export type Box = {
  /** Which field it holds; of a label, the field it names. */
  readonly field: string
  readonly tone: Tone
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  /** Type size in points. */
  readonly size: number
  readonly lines: readonly string[]
  /** Room between the letters of a label, in points, so that the labels of one column end alike. */
  readonly spread: number
  /** Room between two lines, in points. */
  readonly gap: number
}

/** A heavier line around boxes that belong together. */
export type Frame = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** A line that stands in no box. */
export type FreeLine = {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly size: number
  readonly align: 'left' | 'center'
  readonly text: string
}

/** A two-dimensional code: its modules row by row, '1' dark, and where it lies, quiet zone included. [STD 10.8] */
export type Code = {
  readonly x: number
  readonly y: number
  readonly side: number
  readonly rows: readonly string[]
}

/** What makes the paper a certificate; on the last sheet and on no other. [STD 5.1, 5.6] */
export type Closing = {
  readonly attestation: string
  readonly issuedOn: string
  readonly title: string
  readonly name: string
  /** Size of the title in points. */
  readonly titleSize: number
  /** True where title and name find no room on one line: the name stands below. */
  readonly stacked: boolean
  /** True where the seal is printed. */
  readonly sealed: boolean
  readonly sealNote: string
}

/** One page. */
export type Sheet = {
  readonly frames: readonly Frame[]
  readonly boxes: readonly Box[]
  readonly lines: readonly FreeLine[]
  readonly codes: readonly Code[]
  readonly closing: Closing | null
  /** Number of the copy, with page and number of pages. [STD 5.5] */
  readonly foot: string
  /** 次葉に続く, or empty on the last sheet. */
  readonly onward: string
}

/** What layout.typ receives. */
export type PaperContent = {
  readonly title: string
  /** 世帯連記式, 個人票. */
  readonly form: string
  /** 公用, 再交付, or empty: in a box at the top of every sheet. [STD 5.7, 4.1.3.0.3] */
  readonly stamp: string
  /** 見本 or 確認用 across every sheet, or empty. */
  readonly watermark: string
  /** The seal as SVG, at most 25 mm square, black; empty where none is printed. [STD 5.6] */
  readonly seal: string
  readonly sheets: readonly Sheet[]
}

/** A4 upright; a form is 176 mm wide. */
export const PAGE = { width: 210, height: 297, left: 17, textWidth: 176 } as const
