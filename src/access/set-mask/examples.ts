/** Whose view may be narrowed, as a table. */
import { found, nobody, type Example } from '../example.ts'
import type { OperatorFound } from '../known.ts'
import type { SetMask } from './face.ts'

const hidden: SetMask = { operatorId: 'hamabe', items: ['individualNumber', 'residentCode'] }

export const examples: readonly Example<SetMask, OperatorFound>[] = [
  { title: '個人番号と住民票コードを隠す', given: found(), when: hidden, then: [] },
  { title: '全て表示に戻す', given: found({ masks: ['familyRegister'] }), when: { ...hidden, items: [] }, then: [] },
  {
    title: '自分の目隠しは自分で外せない', given: found(), when: { ...hidden, items: [] }, by: { operatorId: 'hamabe' },
    then: ['!operator/oneself'],
  },
  { title: '知らない操作者', given: nobody, when: hidden, then: ['!operator/unknown'] },
]
