/** Wordings and exemptions a new office starts with; its own, and its fees, stand in its database from a day on. */

/** Every sentence and mark that is printed but does not come from the register. */
export const WORDING_KEYS = [
  'title', 'form-household', 'form-single', 'attestation-all', 'attestation-some',
  'omitted', 'blank', 'unused', 'no-head', 'rest-empty', 'continued', 'public-use', 'seal-note',
  'specimen', 'preview', 'annex-title',
] as const
export type WordingKey = (typeof WORDING_KEYS)[number]
export type Wording = Readonly<Record<WordingKey, string>>

/** 住民票の写し. [STD 5.1, 5.6, 5.7] */
export const RESIDENCE_COPY_WORDING: Wording = {
  'title': '住民票の写し',
  'form-household': '世帯連記式',
  'form-single': '個人票',
  'attestation-all': 'この写しは、世帯全員の住民票の原本と相違ないことを証明する。',
  'attestation-some': 'この写しは、世帯の一部の住民票の原本と相違ないことを証明する。',
  'omitted': '【省略】',
  'blank': '【空欄】',
  'unused': '＊＊＊',
  'no-head': '世帯主未設定',
  'rest-empty': '以下余白',
  'continued': '次葉に続く',
  'public-use': '公用',
  'seal-note': 'この印は黒色です。',
  'specimen': '見本',
  'preview': '確認用',
  'annex-title': '通称の記載及び削除に関する事項',
}

/** What one copy costs, and where it is written. */
export type FeeRule = { readonly kind: string; readonly yen: number; readonly provision: string }

/** A reason for asking no fee, with the place where it is written. */
export type Exemption = { readonly code: string; readonly title: string; readonly provision: string }

/** A paper printed in the place of a spoiled one costs nothing, in every office. */
export const REPLACEMENT_EXEMPTION: Exemption = {
  code: 'replacement', title: '書損じの引換え', provision: '誤って発行した証明書の引換え',
}

/** Exemptions as ordinances usually have them, for an office to start from; the provisions are for it to fill in. */
export const USUAL_EXEMPTIONS: readonly Exemption[] = [
  { code: 'public-use', title: '国又は地方公共団体の機関の請求', provision: '手数料条例' },
  { code: 'statute', title: '法令の規定による無料証明', provision: '手数料条例' },
  { code: 'public-assistance', title: '生活保護法による被保護者', provision: '手数料条例' },
  { code: 'disaster', title: '災害による被災者', provision: '手数料条例' },
]
