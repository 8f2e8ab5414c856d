/** The imaginary town's office: its name, places, people and terminals. Nothing here exists, and everything says so. */
import type { Bundle } from '../src/access/matrix.ts'

export const OFFICE = {
  prefecture: '架空県',
  municipality: '朧月町',
  /** Prefecture 99 is nobody's. */
  municipalityCode: '990019',
} as const

/** An office to open: who it is, and the first of the resident codes that are its own to give out. */
export type OfficeToOpen = {
  readonly prefecture: string
  readonly municipality: string
  readonly municipalityCode: string
  readonly firstCode: number
}

/** The neighbouring town, for whoever opens it too: it answers by itself otherwise. */
export const NEIGHBOUR: OfficeToOpen =
  { prefecture: '架空県', municipality: '星見市', municipalityCode: '990027', firstCode: 9_950_000_000 }

/** 市区町村の名簿, as far as anybody of the town comes or goes. */
export const MUNICIPALITIES = [
  { code: OFFICE.municipalityCode, prefecture: OFFICE.prefecture, name: OFFICE.municipality },
  { code: NEIGHBOUR.municipalityCode, prefecture: NEIGHBOUR.prefecture, name: NEIGHBOUR.municipality },
  { code: '990035', prefecture: '架空県', name: '雲居村' },
] as const

/** Attests every paper of a town that does not exist. */
export const MAYOR = '見本　月影'

/** Anybody may know it: it opens a town that does not exist. */
export const DEMO_PASSWORD = 'oborozuki-mihon-2026'

/** What a new colleague is given and must replace at once. */
export const GIVEN_PASSWORD = 'saisho-no-aikotoba-99'

/** Somebody who works here; in a demonstration anybody may sit down as them. */
export type Colleague = {
  readonly operator: string
  readonly name: string
  readonly title: string
  readonly unit: string
  readonly kind: 'staff' | 'contractor'
  readonly bundles: readonly Bundle[]
  readonly terminal: string
}

/** The first administrator lets everybody else in. */
export const ADMINISTRATOR: Colleague = {
  operator: 'kanri', name: '管理　あさ', title: 'システム管理者', unit: '情報システム係', kind: 'staff',
  bundles: ['administration'], terminal: 'kanri-1',
}

const AT_THE_COUNTER = { unit: '町民課', kind: 'staff' } as const

const OF_THE_CONTRACTOR = { unit: '架空サービス株式会社', kind: 'contractor' } as const

const AT_THE_HALL = { unit: '総務課', kind: 'staff' } as const

/** Who fills the posts of the municipality, who keeps their papers, and who makes the contracts. */
const GOVERNING: readonly Colleague[] = [
  {
    ...AT_THE_HALL, operator: 'chocho', name: MAYOR, title: '町長', bundles: ['mayor-office'], terminal: 'somu-1',
  },
  {
    ...AT_THE_HALL, operator: 'tokatsu', name: '統括　みさき', title: 'セキュリティ統括責任者（副町長）',
    bundles: ['chief-security'], terminal: 'somu-2',
  },
  {
    ...AT_THE_HALL, operator: 'gicho', name: '議長　おき', title: 'セキュリティ会議の議長（総務課長）',
    bundles: ['council-chair'], terminal: 'somu-3',
  },
  {
    ...AT_THE_HALL, operator: 'jimukyoku', name: '会議　いそべ', title: 'セキュリティ会議の事務局',
    bundles: ['security-council'], terminal: 'somu-4',
  },
  {
    ...AT_THE_HALL, operator: 'keiyaku', name: '契約　しお', title: '委託契約の担当', bundles: ['contract-office'],
    terminal: 'somu-5',
  },
  {
    operator: 'kansa', name: '監査　いわ', title: '監査・検査', unit: '監査係', kind: 'staff', bundles: ['audit'],
    terminal: 'kansa-2',
  },
]

export const COLLEAGUES: readonly Colleague[] = [
  {
    ...AT_THE_COUNTER, operator: 'uketsuke', name: '受付　はな', title: '窓口（受付）', bundles: ['counter'], terminal: 'mado-1',
  },
  {
    ...AT_THE_COUNTER, operator: 'nyuryoku', name: '入力　そら', title: '窓口（入力）', bundles: ['counter'], terminal: 'mado-2',
  },
  { ...AT_THE_COUNTER, operator: 'shogo', name: '照合　りく', title: '照合', bundles: ['checking'], terminal: 'mado-3' },
  { ...AT_THE_COUNTER, operator: 'kessai', name: '決裁　うみ', title: '決裁（係長）', bundles: ['approval'], terminal: 'mado-4' },
  { ...AT_THE_COUNTER, operator: 'hakko', name: '発行　ゆき', title: '証明発行', bundles: ['issuing'], terminal: 'mado-5' },
  {
    ...AT_THE_COUNTER, operator: 'kofu', name: '交付　もり', title: '交付・会計',
    bundles: ['handing-over', 'record-keeping'], terminal: 'mado-6',
  },
  { ...AT_THE_COUNTER, operator: 'hogo', name: '保護　なぎ', title: '抑止の設定', bundles: ['protection'], terminal: 'mado-7' },
  {
    ...AT_THE_COUNTER, operator: 'kakunin', name: '確認　つき', title: '抑止の確認',
    bundles: ['protection-review'], terminal: 'mado-8',
  },
  {
    operator: 'tenken', name: '点検　よる', title: '操作ログの点検', unit: '監査係', kind: 'staff',
    bundles: ['log-review'], terminal: 'kansa-1',
  },
  {
    ...OF_THE_CONTRACTOR, operator: 'itaku', name: '委託　かぜ', title: '委託先の従事者',
    bundles: ['outsourced-counter'], terminal: 'itaku-1',
  },
  {
    ...OF_THE_CONTRACTOR, operator: 'itaku-nami', name: '委託　なみ', title: '委託先の従事者',
    bundles: ['outsourced-counter'], terminal: 'itaku-2',
  },
  {
    ...OF_THE_CONTRACTOR, operator: 'itaku-iso', name: '委託　いそ', title: '委託先の従事者（派遣）',
    bundles: ['outsourced-counter'], terminal: 'itaku-3',
  },
  {
    ...OF_THE_CONTRACTOR, operator: 'sekinin', name: '責任　みお', title: '委託先のセキュリティ責任者',
    bundles: ['vendor-portal'], terminal: 'sekinin-1',
  },
  ...GOVERNING,
]

export const TERMINALS: readonly { readonly terminalId: string; readonly place: string }[] =
  [ADMINISTRATOR, ...COLLEAGUES].map(({ terminal, unit }) => ({
    terminalId: terminal, place: unit === '町民課' ? '本庁町民課' : unit,
  }))

type NamedBlock = { readonly oazaAza: string; readonly kana: string }

/** A town of so many 丁目, or one that has none. */
const blocks = (name: string, kana: string, chome: number): readonly NamedBlock[] => {
  if (chome === 0) return [{ oazaAza: name, kana }]
  return Array.from({ length: chome }, (_, at) =>
    ({ oazaAza: `${name}${'一二三四五六七八九'.charAt(at)}丁目`, kana: `${kana}${at + 1}` }))
}

/** 町字, named after what one sees at night. */
export const TOWN_BLOCKS = [
  ...blocks('朧', 'オボロ', 3), ...blocks('月見台', 'ツキミダイ', 4), ...blocks('夜桜', 'ヨザクラ', 2),
  ...blocks('大字霞', 'オオアザカスミ', 0), ...blocks('大字辻󠄂', 'オオアザツジ', 0), ...blocks('星野', 'ホシノ', 5),
].map((block, at) => ({
  townBlockCode: String(at + 1).padStart(7, '0'),
  ...block,
  postalCode: `00099${String(at + 1).padStart(2, '0')}`,
  addressCode: `99001${String(at + 1).padStart(3, '0')}000`,
  addressKind: block.oazaAza.startsWith('大字') ? 'lot-number' as const : 'residential-indication' as const,
  closedOn: null,
}))
