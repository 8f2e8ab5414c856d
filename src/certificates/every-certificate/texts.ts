/** Wordings and exemptions a new office starts with; its own, and its fees, stand in its database from a day on. */

/** Every sentence and mark that is printed but does not come from the register. */
export const WORDING_KEYS = [
  'title', 'form-household', 'form-single', 'attestation', 'attestation-all', 'attestation-some',
  'omitted', 'blank', 'unused', 'no-head', 'rest-empty', 'continued', 'public-use', 'seal-note',
  'specimen', 'preview', 'annex-title', 'reissued', 'special', 'purpose',
] as const
export type WordingKey = (typeof WORDING_KEYS)[number]
export type Wording = Readonly<Record<WordingKey, string>>

/** What every paper has, or has no use for. [STD 5.1, 5.6, 5.7] */
const EVERY_WORDING: Omit<Wording, 'title'> = {
  'form-household': '世帯連記式',
  'form-single': '個人票',
  'attestation': '',
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
  'reissued': '再交付',
  'special': '',
  'purpose': '',
}

/** 住民票の写し. */
export const RESIDENCE_COPY_WORDING: Wording = { ...EVERY_WORDING, 'title': '住民票の写し' }

/** 除票の写し. */
export const REMOVED_RECORD_COPY_WORDING: Wording = {
  ...EVERY_WORDING,
  'title': '住民票の除票の写し',
  'attestation': 'この写しは、住民票の除票の原本と相違ないことを証明する。',
}

/** 転出証明書. [令23条2項, STD 4.1.3.0.3, 4.1.3.0.4] */
export const MOVING_OUT_CERTIFICATE_WORDING: Wording = {
  ...EVERY_WORDING,
  'title': '転出証明書',
  'attestation': '上記のとおり、転出の届出があったことを証明する。',
  'special': '特例による転出処理済',
}

/** 転出証明書に準ずる証明書. [告示15号第3-7, STD 4.1.3.0.3] */
export const QUASI_CERTIFICATE_WORDING: Wording = {
  ...EVERY_WORDING,
  'title': '転出証明書に準ずる証明書',
  'attestation': '上記のとおり、住民票を消除したことを証明する。',
  'purpose': 'この証明書は、転入届に添付すべき書類として発行したものです。',
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
