/** The tables whose rows are vouched for by the operation log, and how each row is named there. */

/**
 * Columns of a row's name in the order in which a vouch lists them; each table also has `entry_id uuid` and `salt
 * bytea`.
 */
export const VOUCHED_TABLES = {
  'record.resident_version': ['person_no', 'history_no'],
  'restriction.block': ['block_no', 'revision'],
  'certificate.issue': ['issue_id'],
  'record.member_order': ['household_no', 'revision'],
  'memo.memo': ['memo_no', 'revision'],
  'assurance.approval': ['approval_id'],
  'outsourcing.contract': ['contract_id', 'version'],
  'media.export': ['export_id'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type VouchedTable = keyof typeof VOUCHED_TABLES

/** Whether the log vouches for rows of this table. */
export const isVouchedTable = (name: string): name is VouchedTable => Object.hasOwn(VOUCHED_TABLES, name)
