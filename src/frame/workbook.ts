/** What a table that leaves as a spreadsheet is, and what one that came in says; src/io/xlsx makes and reads them. */

/** How a cell looks; the maker knows fonts and lines. */
export type CellLook = 'title' | 'head' | 'label' | 'number' | 'text' | 'sum' | 'none' | 'note'

/** Null: nothing in it, though it may have its lines. */
export type SheetValue = string | number | null
export type WrittenCell = { readonly value: SheetValue; readonly look: CellLook }

/** Counted from 0, both ends included. */
export type Span = {
  readonly startRow: number; readonly startCol: number; readonly endRow: number; readonly endCol: number
}

/** One sheet as it is to be drawn. */
export type WrittenSheet = {
  readonly name: string
  /** In characters of the common width. */
  readonly widths: readonly number[]
  readonly rows: readonly {
    readonly cells: readonly WrittenCell[]
    /** In points. */
    readonly height: number
  }[]
  readonly merged: readonly Span[]
  /** Rows that every further page begins with: first and last, from 0; null where none does. */
  readonly repeated: readonly [number, number] | null
  readonly paper: { readonly size: 'a4' | 'a3'; readonly orientation: 'portrait' | 'landscape' }
}

/** A file ready to be made. Its values are inert: no formula is ever written. */
export type Workbook = { readonly title: string; readonly sheets: readonly WrittenSheet[] }

/** A file that has been made. */
export type OfficeBytes = { readonly bytes: Uint8Array; readonly sha256: string }

/** What a cell of somebody else's may hold. */
export type ReadValue = string | number | boolean | null

/** One sheet as it came, row by row; `formulas` are the addresses of cells that compute something: 'C5'. */
export type ReadSheet = {
  readonly name: string
  readonly rows: readonly (readonly ReadValue[])[]
  readonly formulas: readonly string[]
}

/** Why a file is not even opened. */
export type WorkbookRefusal =
  | 'not-a-workbook' | 'too-large' | 'too-many-parts' | 'unpacks-too-large' | 'too-many-cells' | 'encrypted' | 'macros'
  | 'links' | 'broken'

/** A file as it was read, or why it was not. */
export type Reading =
  | { readonly ok: true; readonly sheets: readonly ReadSheet[] }
  | { readonly ok: false; readonly refusal: WorkbookRefusal }

/** Makes and reads spreadsheets. Same workbook and same time give the same bytes. Reading never throws. */
export type WorkbookMaker = {
  /** `at`: ISO 8601; it becomes the creation time inside the file. */
  readonly make: (workbook: Workbook, at: string) => Promise<OfficeBytes>
  readonly read: (bytes: Uint8Array) => Promise<Reading>
  /** Plain text as a file, in UTF-8. */
  readonly write: (text: string) => Promise<OfficeBytes>
  /** SHA-256, lower-case hex. */
  readonly digest: (bytes: Uint8Array) => string
}

/** 'C5' of row 4 and column 2, both from 0. */
export const addressOf = (row: number, column: number): string => `${columnName(column)}${row + 1}`

const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
