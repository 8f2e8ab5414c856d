/** What officers read when the sheet cannot be printed. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const exOfficioRecordWords = {
  'ex-officio-record/not-opened': { says: '職権記録書の番号が採られていません。', remedy: '異動入力の画面で職権記録書を作ってください。' },
  'ex-officio-record/not-entered': { says: '仮登録されていません。', remedy: '仮登録の後に印刷してください。' },
  'ex-officio-record/other-number': {
    says: '入力された職権記録書の番号が、この受付の番号（{number}）と違います。',
    remedy: '入力を {number} に直し、仮登録し直してください。',
  },
  'ex-officio-record/stopped': {
    says: '照会を止められている人の異動のため、印刷できません。',
    remedy: '支援措置責任者に一時解除を求めてください。',
  },
} as const satisfies Words
