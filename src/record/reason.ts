/** 異動事由: the official list, and what each reason does to the register. Every event has exactly one. [STD 1.2.2] */

/** What a reason does to the register: 記載, 消除 or 修正. */
export type ReasonGroup = 'entry' | 'removal' | 'correction'

/** One reason of the list. */
export type Reason = {
  /** Kept in every row of the record. */
  readonly id: string
  readonly title: string
  /** Of 改製 and 再製 there is one in each of two groups: the old sheet goes, the new one opens. */
  readonly group: ReasonGroup
  /** Whose records alone it may stand in, where the list says so. */
  readonly only?: 'japanese' | 'foreign'
}

/** In the order of the standard. */
export const REASONS = [
  { id: 'domestic-move-in', title: '国内転入', group: 'entry' },
  { id: 'overseas-move-in', title: '国外転入等', group: 'entry' },
  { id: 'birth', title: '出生', group: 'entry' },
  { id: 'ex-officio-entry-naturalization', title: '職権記載（帰化等）', group: 'entry', only: 'japanese' },
  { id: 'ex-officio-entry-nationality-lost', title: '職権記載（国籍喪失）', group: 'entry', only: 'foreign' },
  { id: 'ex-officio-entry', title: '職権記載', group: 'entry' },
  { id: 'remake-entry', title: '改製', group: 'entry' },
  { id: 'recreate-entry', title: '再製', group: 'entry' },
  { id: 'cancel-removal', title: '異動の取消し（増）', group: 'entry' },
  { id: 'domestic-move-out', title: '国内転出', group: 'removal' },
  { id: 'overseas-move-out', title: '国外転出', group: 'removal' },
  { id: 'death', title: '死亡', group: 'removal' },
  { id: 'ex-officio-removal-naturalization', title: '職権消除（帰化等）', group: 'removal', only: 'foreign' },
  { id: 'ex-officio-removal-nationality-lost', title: '職権消除（国籍喪失）', group: 'removal', only: 'japanese' },
  { id: 'ex-officio-removal', title: '職権消除', group: 'removal' },
  { id: 'remake-removal', title: '改製', group: 'removal' },
  { id: 'recreate-removal', title: '再製', group: 'removal' },
  { id: 'cancel-entry', title: '異動の取消し（減）', group: 'removal' },
  { id: 'change-of-address', title: '転居', group: 'correction' },
  { id: 'minor-correction', title: '軽微な修正', group: 'correction' },
  { id: 'ex-officio-correction', title: '職権修正', group: 'correction' },
  { id: 'error-correction', title: '誤記修正', group: 'correction' },
  { id: 'individual-number-change', title: '個人番号の変更請求', group: 'correction' },
  { id: 'individual-number-ex-officio-correction', title: '個人番号の職権修正', group: 'correction' },
  { id: 'individual-number-ex-officio-entry', title: '個人番号の職権記載', group: 'correction' },
  { id: 'resident-code-change', title: '住民票コードの変更請求', group: 'correction' },
  { id: 'resident-code-ex-officio-entry', title: '住民票コードの職権記載', group: 'correction' },
  { id: 'household-split', title: '世帯分離', group: 'correction' },
  { id: 'household-merge', title: '世帯合併', group: 'correction' },
  { id: 'household-change', title: '世帯変更', group: 'correction' },
  { id: 'head-change', title: '世帯主変更', group: 'correction' },
  { id: 'former-surname-entry', title: '旧氏の記載', group: 'correction' },
  { id: 'former-surname-change', title: '旧氏の変更', group: 'correction' },
  { id: 'former-surname-removal', title: '旧氏の削除', group: 'correction' },
  { id: 'alias-entry', title: '通称の記載', group: 'correction' },
  { id: 'alias-removal', title: '通称の削除', group: 'correction' },
  { id: 'cancel-correction', title: '異動の取消し（修正）', group: 'correction' },
] as const satisfies readonly Reason[]

export type ReasonId = (typeof REASONS)[number]['id']

const BY_ID: ReadonlyMap<string, Reason> = new Map(REASONS.map((reason) => [reason.id, reason]))

/** Guards what a row or a request says its reason is. */
export const isReasonId = (value: unknown): value is ReasonId => typeof value === 'string' && BY_ID.has(value)

/** The reason of a row; nothing for a text that is no reason. */
export const findReason = (id: string): Reason | undefined => BY_ID.get(id)

/** 国内転入, as the history prints it; an unknown id prints as itself, so that no row is ever hidden. */
export const reasonTitle = (id: string): string => BY_ID.get(id)?.title ?? id

/** Reasons that may stand in the record of a Japanese national, or of a foreign resident. */
export const listReasons = (kind: 'japanese' | 'foreign', group?: ReasonGroup): readonly Reason[] =>
  [...BY_ID.values()].filter((reason) =>
    (reason.only === undefined || reason.only === kind) && (group === undefined || reason.group === group))

/** Every cancellation is an event of its own. [STD 4.6.0.1] */
export const CANCELLATIONS: readonly ReasonId[] = ['cancel-removal', 'cancel-entry', 'cancel-correction']
