/** Lays an office paper out: headings and ruled rows, as many to a page as it holds, the number at every foot. Pure. */
import { breakLines, MM_PER_POINT } from '../certificates/every-certificate/fit.ts'
import type { Box, FreeLine, Tone } from '../certificates/every-certificate/paper.ts'
import type { Json, Paper } from '../frame/document.ts'
import { charactersOf, uncovered, UNREADABLE } from '../record/characters.ts'

/** One cell of a row: its share of the width, and what stands in it. */
export type SheetCell = { readonly w: number; readonly text: string; readonly tone: Tone }

/** What a paper is made of, from top to bottom. */
export type Block =
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'row'; readonly cells: readonly SheetCell[] }
  | { readonly is: 'words'; readonly text: string }

/** The paper as a whole. */
export type SheetPlan = {
  readonly title: string
  /** In a box at the head of every page: 確認用. */
  readonly stamp: string
  /** Across every page, or empty. */
  readonly watermark: string
  /** Told at the foot of every page, before its number. */
  readonly foot: string
  readonly blocks: readonly Block[]
}

const LEFT = 17
const WIDTH = 176
const TOP = 30
const BOTTOM = 278
const SIZE = 9
const HEADING = { size: 10.5, h: 8 } as const
const LINE = SIZE * MM_PER_POINT * 1.22
const PADDING = { x: 1.2, y: 1.1 } as const
/** What is longer is on the screen; the paper says that it goes on. */
const MOST_LINES = 24

type Placed = { readonly h: number; readonly at: (y: number) => { boxes: readonly Box[]; lines: readonly FreeLine[] } }

/** @returns the paper for the layout `office-paper`, whose pages are as many as it says. */
export const layOut = ({ title, stamp, watermark, foot, blocks }: SheetPlan): Paper => {
  const pages = paged(blocks.map((block) => [block, placed(block)] as const))
  const sheets = pages.map((page, at) => {
    let y = TOP
    const drawn = page.map(({ h, at: draw }) => {
      const here = draw(y)
      y += h
      return here
    })
    return {
      boxes: drawn.flatMap(({ boxes }) => boxes),
      lines: drawn.flatMap(({ lines }) => lines),
      foot: `${foot}　${at + 1}/${pages.length}`,
    }
  })
  const content: Json = { title, stamp, watermark, sheets }
  return { layout: 'office-paper', title, pages: sheets.length, content }
}

/** A heading never stands alone at the end of a page. */
const paged = (blocks: readonly (readonly [Block, Placed])[]): readonly (readonly Placed[])[] => {
  const pages: Placed[][] = [[]]
  let y = TOP
  blocks.forEach(([block, one], at) => {
    const next = block.is === 'heading' ? blocks[at + 1]?.[1].h ?? 0 : 0
    if (y + one.h + next > BOTTOM && pages.at(-1)?.length !== 0) {
      pages.push([])
      y = TOP
    }
    pages.at(-1)?.push(one)
    y += one.h
  })
  return pages
}

const placed = (block: Block): Placed => {
  switch (block.is) {
    case 'heading': return headingPlaced(block.text)
    case 'words': return wordsPlaced(block.text)
    case 'row': return rowPlaced(block.cells)
  }
}

const free = (y: number, size: number, text: string): FreeLine =>
  ({ x: LEFT, y, w: WIDTH, size, align: 'left', text })

const headingPlaced = (text: string): Placed => ({
  h: HEADING.h, at: (y) => ({ boxes: [], lines: [free(y + 3.4, HEADING.size, drawable(text))] }),
})

const wordsPlaced = (text: string): Placed => {
  const lines = breakLines(drawable(text), WIDTH, SIZE)
  return {
    h: lines.length * LINE + 2,
    at: (y) => ({ boxes: [], lines: lines.map((line, at) => free(y + at * LINE + 1.5, SIZE, line)) }),
  }
}

const rowPlaced = (cells: readonly SheetCell[]): Placed => {
  const set = cells.map((cell) => ({ ...cell, lines: linesOf(cell) }))
  const h = Math.max(...set.map(({ lines }) => lines.length)) * LINE + 2 * PADDING.y
  return {
    h,
    at: (y) => ({
      lines: [],
      boxes: set.map(({ w, tone, lines }, at) => ({
        field: cells[0]?.text ?? '', tone, lines, y, h, w, spread: 0, size: SIZE, gap: SIZE * 0.22,
        x: LEFT + cells.slice(0, at).reduce((sum, cell) => sum + cell.w, 0),
      })),
    }),
  }
}

const linesOf = ({ text, w }: SheetCell): readonly string[] => {
  const lines = text.split('\n').flatMap((line) => breakLines(drawable(line), w - 2 * PADDING.x, SIZE))
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), '（以下略。画面で確認すること。）'] : lines
}

/** A paper to be compared with must not fail for a character that has yet to be identified: it stands as 〓. */
export const drawable = (text: string): string =>
  uncovered(text).length === 0 ? text
    : charactersOf(text).map((character) => (uncovered(character).length === 0 ? character : UNREADABLE)).join('')
