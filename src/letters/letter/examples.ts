/** When a letter may leave, as a table. */
import { block, found, type ActExample } from '../example.ts'
import { owed } from '../example.ts'
import type { LetterFound } from '../known.ts'
import type { Letter } from './face.ts'

const when: Letter = { messageNo: owed.messageNo }
const allowed = { sendTo: 'usual' as const }
const told = owed.told

/** Every reason, and the ordinary cases. */
export const examples: readonly ActExample<Letter, LetterFound>[] = [
  { title: '抑止のない人への通知', given: found(), when, then: [], writes: { messageNo: 7, serial: 3, blocksStamp: 0 } },
  { title: '見つからない', given: { letter: null }, when, then: ['!letter/unknown'] },
  {
    title: '支援措置は、強さにかかわらず責任者の承認が要る', given: found({ blocks: [block('support-measure')] }), when,
    then: ['!letter/not-allowed'],
  },
  {
    title: '承認がなければ、ほかの理由も告げない', when, then: ['!letter/not-allowed'],
    given: found({ blocks: [block('support-measure')], fate: 'printed', to: null }),
  },
  { title: '照会を止める抑止でも同じ', given: found({ blocks: [block('other', { inquiry: 'error' })] }), when, then: ['!letter/not-allowed'] },
  { title: '証明を止める抑止でも同じ', given: found({ blocks: [block('other', { certificate: 'error' })] }), when, then: ['!letter/not-allowed'] },
  { title: '責任者が承認した', given: found({ blocks: [block('support-measure', { inquiry: 'error' })], allowed }), when, then: [] },
  {
    title: '注意を要する抑止は、確かめて進む', given: found({ blocks: [block('other', { certificate: 'alert' })] }), when,
    then: ['letter/care'],
  },
  { title: '二度は印刷しない', given: found({ fate: 'printed' }), when, then: ['!letter/settled'] },
  { title: '送り先がない', given: found({ to: null }), when, then: ['!letter/no-address'] },
  {
    title: '世帯主はもう決まっている', when, then: ['!letter/has-head'],
    given: found({ kind: 'letter/choose-head', told: { ...told, hasHead: true, members: ['海野　花子'] } }),
  },
  { title: '読み取れない文字', given: found({ told: { ...told, addressee: '海野　〓子' } }), when, then: ['!letter/missing-glyph'] },
  {
    title: '取りやめたもので、送り先もない', given: found({ fate: 'dropped', to: null }), when,
    then: ['!letter/settled', '!letter/no-address'],
  },
]
