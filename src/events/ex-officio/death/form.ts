/** The officer's form for a death, in the order of the paper. */
import type { Form } from '../../../frame/form.ts'
import { familyRegisterFields, lateReasonField } from '../../every-event/form.ts'
import type { Death } from './notification.ts'

export const form: Form = {
  sections: [
    {
      id: 'event', title: '届出・通知', path: '',
      fields: [
        ...familyRegisterFields,
        { name: 'diedOn', label: '死亡年月日', type: 'imprecise-date', required: true, rekey: 'once' },
        { name: 'knownOn', label: '死亡を知った日', type: 'era-date', hint: '死亡の日と同じなら空欄でよい' },
        lateReasonField,
      ],
    },
    {
      id: 'movers', title: '死亡した人', path: 'movers', repeated: { itemTitle: '人目', atMost: 20 },
      fields: [{ name: 'personNo', label: '死亡した人', type: 'resident', required: true }],
    },
  ],
}

/** An empty filing: nobody chosen, nothing said. */
export const blank: Death = {
  source: 'notification',
  notifiedOn: '',
  exOfficioNo: null,
  lateReason: null,
  diedOn: null,
  knownOn: '',
  movers: [{ personNo: null }],
}
