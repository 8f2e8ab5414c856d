/** What a report can count, how each count comes out of the log, and what a vendor's claim beside it says. */

/** Items a contract's reporting may name; another word there is claimed by the vendor and known to no log. */
export const REPORT_ITEMS = {
  receipts: '受付（件）',
  entries: '届出の入力（件）',
  requested: '証明書の請求（通）',
  sheets: '証明書の印刷（通）',
  spoiled: '書損（通）',
  workers: '従事者（人）',
  minutes: '従事時間（分）',
} as const
export type ReportItem = keyof typeof REPORT_ITEMS

/** Copies of one post and day beside what was asked for. */
export type SheetDay = {
  readonly day: string
  readonly postNo: number | null
  readonly printed: number
  readonly spoiled: number
  readonly requested: number
}

/** What the log tells of one period. */
export type Logged = {
  readonly acts: readonly { readonly step: string; readonly id: string; readonly outcome: string; readonly n: number }[]
  readonly sheets: readonly SheetDay[]
  readonly people: readonly {
    readonly workerId: string
    readonly name: string
    readonly postNo: number | null
    /** From sign-in to sign-out. */
    readonly minutes: number
    /** Minutes in which something was done. */
    readonly activeMinutes: number
  }[]
  /** Receipts, entries and issues of the whole contract when it was drafted. */
  readonly done: number
}

/** Acts of the step of entering that enter no event. */
const BESIDE_ENTRY: readonly string[] = ['claim', 'save-draft', 'read-certificate', 'add-scan', 'park', 'resume']

/** The one figure of an item. */
export const loggedOf = (item: ReportItem, { acts, sheets, people }: Logged): number => {
  const done = acts.filter(({ outcome }) => outcome === 'done')
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0)
  switch (item) {
    case 'receipts': return sum(done.filter(({ step }) => step === 'receive').map(({ n }) => n))
    case 'entries':
      return sum(done.filter(({ step, id }) => step === 'enter' && !BESIDE_ENTRY.includes(id)).map(({ n }) => n))
    case 'requested': return sum(sheets.map(({ requested }) => requested))
    case 'sheets': return sum(sheets.map(({ printed }) => printed))
    case 'spoiled': return sum(sheets.map(({ spoiled }) => spoiled))
    case 'workers': return new Set(people.map(({ workerId }) => workerId)).size
    case 'minutes': return sum(people.map(({ minutes }) => minutes))
  }
}

/** True where the log knows the item. */
export const isReportItem = (item: string): item is ReportItem => Object.hasOwn(REPORT_ITEMS, item)

/** As an officer calls it; a contract's own word is itself. */
export const itemTitle = (item: string): string => (isReportItem(item) ? REPORT_ITEMS[item] : item)

/** One item. `logged` is null where no log tells of it, `claimed` where nobody has claimed yet. */
export type Compared = { readonly item: string; readonly logged: number | null; readonly claimed: number | null }

/** Every item that the contract names, in its order. */
export const compared = (
  items: readonly string[], logged: Logged, claims: Readonly<Record<string, number>> | null,
): readonly Compared[] =>
  items.map((item) => ({
    item, logged: isReportItem(item) ? loggedOf(item, logged) : null, claimed: claims?.[item] ?? null,
  }))

/** Days and posts where the copies printed, without the spoiled ones, are not those asked for. */
export const unevenSheets = ({ sheets }: Logged): readonly SheetDay[] =>
  sheets.filter(({ printed, spoiled, requested }) => printed - spoiled !== requested)
