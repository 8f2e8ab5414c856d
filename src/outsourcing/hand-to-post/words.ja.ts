/** What staff reads when a case cannot go to a contractor's post. */
import type { Words } from '../../frame/words.ts'

export const handToPostWords = {
  'hand-to-post/no-case': { says: 'その受付がありません。', remedy: '受付を選び直してください。' },
  'hand-to-post/case-over': { says: '終わった受付です。', remedy: '処理中の受付を選んでください。' },
  'hand-to-post/not-received-by-staff': {
    says: '職員が窓口で受け付けたものではありません。', remedy: '職員が受け付けてから渡してください。',
  },
  'hand-to-post/at-a-post': { says: 'すでに委託ポストに渡されています。', remedy: '取り戻してから渡し直してください。' },
  'hand-to-post/no-post': { says: 'そのポストがありません。', remedy: 'ポストを選び直してください。' },
  'hand-to-post/post-not-open': {
    says: '契約の期間外か、閉じられたポストです。', remedy: '職員が処理するか、開いているポストを選んでください。',
  },
  'hand-to-post/not-its-work': {
    says: 'このポストの業務に含まれない届出・申請です。', remedy: '職員が処理するか、業務の合うポストを選んでください。',
  },
  'hand-to-post/nobody': { says: '台帳にいない人が含まれています。', remedy: '対象者を選び直してください。' },
  'hand-to-post/no-household': { says: '台帳にない世帯が含まれています。', remedy: '世帯を選び直してください。' },
  'hand-to-post/protected': {
    says: '抑止のある人が含まれるため、委託ポストには渡せません。', remedy: '職員が処理してください。',
  },
} as const satisfies Words
