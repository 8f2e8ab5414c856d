/** The imaginary town's office: its name, places, people and terminals. Nothing here exists, and everything says so. */
import type { Bundle } from '../src/access/matrix.ts'

export const OFFICE = {
  prefecture: '架空県',
  municipality: '朧月町',
  /** Prefecture 99 is nobody's. */
  municipalityCode: '990019',
} as const

/** Attests every paper of a town that does not exist. */
export const MAYOR = '見本　月影'

/** Anybody may know it: it opens a town that does not exist. */
export const DEMO_PASSWORD = 'oborozuki-mihon-2026'

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

export const COLLEAGUES: readonly Colleague[] = [
  {
    operator: 'uketsuke',
    name: '受付　はな',
    title: '窓口（受付）',
    unit: '町民課',
    kind: 'staff',
    bundles: ['counter'],
    terminal: 'mado-1',
  },
  {
    operator: 'nyuryoku',
    name: '入力　そら',
    title: '窓口（入力）',
    unit: '町民課',
    kind: 'staff',
    bundles: ['counter'],
    terminal: 'mado-2',
  },
  {
    operator: 'shogo',
    name: '照合　りく',
    title: '照合',
    unit: '町民課',
    kind: 'staff',
    bundles: ['checking'],
    terminal: 'mado-3',
  },
  {
    operator: 'kessai',
    name: '決裁　うみ',
    title: '決裁（係長）',
    unit: '町民課',
    kind: 'staff',
    bundles: ['approval'],
    terminal: 'mado-4',
  },
  {
    operator: 'hakko',
    name: '発行　ゆき',
    title: '証明発行',
    unit: '町民課',
    kind: 'staff',
    bundles: ['issuing'],
    terminal: 'mado-5',
  },
  {
    operator: 'kofu',
    name: '交付　もり',
    title: '交付・会計',
    unit: '町民課',
    kind: 'staff',
    bundles: ['handing-over'],
    terminal: 'mado-6',
  },
  {
    operator: 'hogo',
    name: '保護　なぎ',
    title: '抑止の設定',
    unit: '町民課',
    kind: 'staff',
    bundles: ['protection'],
    terminal: 'mado-7',
  },
  {
    operator: 'kakunin',
    name: '確認　つき',
    title: '抑止の確認',
    unit: '町民課',
    kind: 'staff',
    bundles: ['protection-review'],
    terminal: 'mado-8',
  },
  {
    operator: 'tenken',
    name: '点検　よる',
    title: '操作ログの点検',
    unit: '監査係',
    kind: 'staff',
    bundles: ['log-review'],
    terminal: 'kansa-1',
  },
  {
    operator: 'itaku',
    name: '委託　かぜ',
    title: '委託先の従事者',
    unit: '架空サービス株式会社',
    kind: 'contractor',
    bundles: ['outsourced-counter'],
    terminal: 'itaku-1',
  },
]

export const TERMINALS: readonly { readonly terminalId: string; readonly place: string }[] =
  [ADMINISTRATOR, ...COLLEAGUES].map(({ terminal, unit }) => ({
    terminalId: terminal, place: unit === '町民課' ? '本庁町民課' : unit,
  }))

const blocks = (
  name: string,
  kana: string,
  chome: number,
): readonly { readonly oazaAza: string; readonly kana: string }[] =>
  chome === 0
    ? [{ oazaAza: name, kana }]
    : Array.from({ length: chome }, (_, at) => ({
        oazaAza: `${name}${'一二三四五六七八九'.charAt(at)}丁目`,
        kana: `${kana}${at + 1}`,
      }))

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
