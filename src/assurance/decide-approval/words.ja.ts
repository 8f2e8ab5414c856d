/** What officers read when a decision cannot be taken. */
import type { Words } from '../../frame/words.ts'

export const decideApprovalWords = {
  'decide-approval/unknown-subject': {
    says: '決裁の対象が見つかりません。', remedy: '「承認待ち」の一覧から選び直してください。取り下げられたものは決裁できません。',
  },
  'decide-approval/post-not-asked': {
    says: 'この件は{post}の決裁を要しません。', remedy: '決裁するポストを確かめてください。',
  },
  'decide-approval/not-appointed': {
    says: 'あなたは今日、この種類の承認について{post}に任命されておらず、専決・代決も認められていません。',
    remedy: '任命・専決代決の登録を事務局に確かめてください。',
  },
  'decide-approval/own-application': {
    says: '自分が申請した件は決裁できません。', remedy: '別の人が専決・代決できるかを事務局に確かめてください。',
  },
  'decide-approval/absence-missing': {
    says: '代決には、本人が決裁できない事情の記録が要ります。', remedy: '不在の事情を入力してください。',
  },
  'decide-approval/absence-left-over': {
    says: '代決ではないのに、不在の事情が入力されています。', remedy: '不在の事情を消してください。',
  },
  'decide-approval/no-criteria': {
    says: 'この承認の拠る基準及び手続が施行されていません。', remedy: '基準及び手続を定めて施行してから決裁してください。',
  },
  'decide-approval/not-deliberated': {
    says: 'セキュリティ会議の審議を経ていません。', remedy: '会議で審議し、事務局が記録してから決裁してください。',
  },
  'decide-approval/not-agreed': {
    says: 'セキュリティ会議が了承していません。', remedy: '内容を改めて新たに申請し、会議に諮ってください。',
  },
  'decide-approval/conditions-missing': {
    says: '会議は条件付きで了承していますが、承認の条件が空です。', remedy: '会議の条件を承認の条件に入力してください。',
  },
  'decide-approval/refused-already': {
    says: 'この件は既に不承認とされています。', remedy: '内容を改めて新たに申請してください。',
  },
  'decide-approval/decided-already': {
    says: 'このポストは{on}に承認しています。', remedy: '取り消すときは「承認の取消し」を行ってください。',
  },
  'decide-approval/both-posts': {
    says: '二つのポストの決裁を同じ人が行うことはできません。', remedy: 'もう一つのポストは別の人が決裁してください。',
  },
  'decide-approval/run-out': { says: '承認の期限が今日より前です。', remedy: '今日以後の日を入力してください。' },
  'decide-approval/reason-missing': { says: '不承認の理由がありません。', remedy: '理由を入力してください。' },
} as const satisfies Words
