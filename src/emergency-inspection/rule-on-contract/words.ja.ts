/** What officers read when a contract cannot be ruled on. */
import type { Words } from '../../frame/words.ts'

export const ruleOnContractWords = {
  'rule-on-contract/unknown': {
    says: '対象の年度に業務が終わった契約でも、続いている契約でもありません。',
    remedy: '契約の一覧を開き直してください。期間が違うときは、契約の記録を直してください。',
  },
  'rule-on-contract/on-record': {
    says: '再委託の記録か、再委託先の従事者の記録があります。',
    remedy: '再委託先なしとはできません。②③を再委託先にも確かめて回答してください。',
  },
} as const satisfies Words
