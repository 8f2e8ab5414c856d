/** The duties for which rights are proposed, and what they are called. */

/**
 * Duties (分掌), never ranks. A bundle only proposes grants for one person; what counts is the grant. [STD 10.3]
 * `outsourced-counter` is what a contractor's worker may be given, `vendor-portal` what its security officer may.
 */
export const BUNDLES = [
  'counter', 'checking', 'approval', 'issuing', 'handing-over', 'protection', 'protection-review', 'administration',
  'record-keeping', 'log-review', 'staff-review', 'contract-office', 'security-council', 'council-chair',
  'chief-security', 'mayor-office', 'audit', 'outsourced-counter', 'vendor-portal',
] as const
export type Bundle = (typeof BUNDLES)[number]

export const BUNDLE_TITLES: Readonly<Record<Bundle, string>> = {
  'counter': '受付・入力',
  'checking': '照合',
  'approval': '決裁',
  'issuing': '証明発行',
  'handing-over': '交付・会計',
  'protection': '抑止の設定',
  'protection-review': '抑止の確認・一時解除',
  'administration': 'システム管理',
  'record-keeping': '書類の保存・廃棄',
  'log-review': '操作履歴の点検',
  'staff-review': '委託業務の即時審査',
  'contract-office': '委託契約事務',
  'security-council': 'セキュリティ会議の事務局',
  'council-chair': 'セキュリティ会議の議長',
  'chief-security': 'セキュリティ統括責任者',
  'mayor-office': '市町村長の決裁',
  'audit': '監査・検査',
  'outsourced-counter': '入力・発行（委託先の従事者）',
  'vendor-portal': '実施状況の報告（委託先の責任者）',
}
