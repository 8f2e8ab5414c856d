/** The officer's form for a change of address, in the order of the paper. */
import type { Form } from '../../../frame/form.ts'
import { addressSection, householdSection, lateReasonField } from '../../every-event/form.ts'
import type { ChangeOfAddress } from './notification.ts'

export const form: Form = {
  sections: [
    {
      id: 'event', title: '届出', path: '',
      fields: [
        { name: 'movedOn', label: '異動日（転居した日）', type: 'era-date', required: true, rekey: 'once' },
        { name: 'notifiedOn', label: '届出日', type: 'era-date', required: true },
        lateReasonField,
      ],
    },
    {
      id: 'movers', title: '異動者', path: 'movers', repeated: { itemTitle: '人目', atMost: 60 },
      fields: [
        { name: 'personNo', label: '異動者', type: 'resident', required: true },
        {
          name: 'relationshipToHead', label: '異動先での続柄', type: 'relationship', required: true,
          startsAs: 'relationshipToHead',
        },
      ],
    },
    addressSection,
    householdSection('世帯主は後から転居する'),
  ],
}

/** An empty filing: nobody chosen, nothing said. */
export const blank: ChangeOfAddress = {
  movedOn: '',
  notifiedOn: '',
  address: { oazaAza: '', townBlockCode: null, addressKind: 'residential-indication', lot: '', katagaki: null },
  household: { to: 'new', householdNo: null, headConsents: false, headComesLater: false },
  movers: [{ personNo: null, relationshipToHead: '' }],
  lateReason: null,
}
