/** What officers read when a memo cannot be written. */
import type { Words } from '../../frame/words.ts'

export const writeMemoWords = {
  'write-memo/nobody': { says: 'その宛名番号の人は記録されていません。', remedy: '住民検索で人を選び直してください。' },
  'write-memo/stopped': {
    number: 'E012',
    says: 'この方の記録の照会は止められているため、メモも記入できません。',
    remedy: '必要なときは、抑止の担当者に申し出てください。',
  },
  'write-memo/nothing': { says: '書くことがありません。', remedy: 'メモの内容を入力してください。' },
  'write-memo/unknown': { says: 'そのメモは見つかりません。', remedy: 'メモの一覧を開き直し、対象者を確かめてください。' },
  'write-memo/moved': {
    says: 'このメモは、表示した後に他の人が書き直しています。',
    remedy: '一覧を開き直し、今の内容を確かめてからやり直してください。',
  },
  'write-memo/taken-away': { says: 'このメモは削除されています。', remedy: '必要なときは、新しいメモとして記入してください。' },
  'write-memo/unchanged': { says: 'メモの内容が変わっていません。', remedy: '内容を直すか、記入をやめてください。' },
} as const satisfies Words
