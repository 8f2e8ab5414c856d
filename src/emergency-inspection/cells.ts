/** The eight cells of the form: three of the contract, three of the vendor, two of its subcontractors, in its order. */

export const CELLS = ['c1', 'c2', 'c3', 'v1', 'v2', 'v3', 's2', 's3'] as const
export type CellName = (typeof CELLS)[number]

/** Each group of cells has one improvement text beside it. */
export const GROUPS = ['contract', 'vendor', 'subvendor'] as const
export type Group = (typeof GROUPS)[number]

export const CELLS_OF: Readonly<Record<Group, readonly CellName[]>> = {
  contract: ['c1', 'c2', 'c3'],
  vendor: ['v1', 'v2', 'v3'],
  subvendor: ['s2', 's3'],
}

/** The group that a cell stands in. */
export const groupOf = (cell: CellName): Group =>
  cell.startsWith('c') ? 'contract' : cell.startsWith('v') ? 'vendor' : 'subvendor'

/** 0: stated, or kept. 1: not stated, or not kept. [記入要領] */
export type Answer = 0 | 1

/** Who keeps to what: one value for every cell. */
export type PerCell<T> = Readonly<Record<CellName, T>>

/** One value made for every cell. */
export const perCell = <T>(make: (cell: CellName) => T): PerCell<T> => ({
  c1: make('c1'), c2: make('c2'), c3: make('c3'), v1: make('v1'), v2: make('v2'), v3: make('v3'),
  s2: make('s2'), s3: make('s3'),
})

/** What a person answering has before them. */
export const CELL_TITLES: PerCell<string> = {
  c1: '契約書①再委託の禁止', c2: '契約書②作業場所の特定', c3: '契約書③返還・廃棄等',
  v1: '委託先①再委託', v2: '委託先②持ち出し', v3: '委託先③返還・廃棄等',
  s2: '再委託先②持ち出し', s3: '再委託先③返還・廃棄等',
}
export const GROUP_TITLES: Readonly<Record<Group, string>> = {
  contract: '契約書の点検', vendor: '委託先の遵守状況', subvendor: '再委託先の遵守状況',
}
