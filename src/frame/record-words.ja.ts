/** What officers are told about characters, names and numbers, whatever the kind. */
import type { Words } from './words.ts'

/** Keyed by the codes of record/character-faults.ts and of the desk. */
export const recordWords: Words = {
  'text/not-in-font': {
    number: 'A108',
    says: '証明書に印字できない文字です（{place} 文字目）。',
    remedy: '文字の一覧から正しい字形を選ぶか、〓 と画像で仮登録してください。',
  },
  'text/other-sequence': {
    number: 'A108',
    says: '字形の指定が文字情報基盤のものではありません（{place} 文字目）。',
    remedy: '文字の一覧から同じ字形を選び直してください。',
  },
  'text/private-use': {
    number: 'A108',
    says: '外字領域の文字です（{place} 文字目）。',
    remedy: '文字の一覧から正しい字形を選んでください。',
  },
  'text/control': {
    says: '見えない制御文字が含まれています（{place} 文字目）。',
    remedy: 'その項目を消して入力し直してください。',
  },
  'text/lone-surrogate': {
    says: '壊れた文字が含まれています（{place} 文字目）。',
    remedy: 'その項目を消して入力し直してください。',
  },
  'text/unreadable': {
    says: '読み取れない文字（〓）が残っています。',
    remedy: '文字を同定してください。仮登録はできますが、本登録と証明書の交付はできません。',
  },
  'text/not-kana': { says: '振り仮名に使えない文字です。', remedy: '全角カタカナで入力してください。' },
  'text/not-alphabet': {
    says: 'アルファベット氏名に使えない文字です。',
    remedy: '在留カードのとおり、大文字のアルファベットで入力してください。',
  },
  'text/no-space-in-name': {
    says: '氏と名の間に全角空白がありません。',
    remedy: '氏と名の間に全角空白を一つ入れてください。',
  },
  'number/check-digit-individual': {
    number: 'E005',
    says: '個人番号の検査用数字が合いません。',
    remedy: '12桁をカードのとおり入力し直してください。',
  },
  'number/check-digit-resident-code': {
    number: 'E005',
    says: '住民票コードの検査用数字が合いません。',
    remedy: '11桁を入力し直してください。',
  },
  'record/number-in-use': {
    number: 'E006',
    says: 'この個人番号は、別の人の番号として登録されています。',
    remedy: '番号と本人を確かめてください。',
  },
  'record/code-in-use': {
    number: 'E006',
    says: 'この住民票コードは、別の人のものとして登録されています。',
    remedy: '住民票コードと本人を確かめてください。',
  },
  'record/second-head': {
    number: 'E008',
    says: 'その世帯には、もう世帯主がいます。',
    remedy: '世帯を表示し直し、続柄を直してください。',
  },
  'record/blank-item': {
    number: 'E001',
    says: '空欄にできない項目が空欄です。',
    remedy: '入力に差し戻し、空欄を埋めてください。',
  },
  'record/head-relationship': {
    number: 'E008',
    says: '世帯主と続柄が合っていません。',
    remedy: '世帯主の続柄を「世帯主」にしてください。',
  },
}
