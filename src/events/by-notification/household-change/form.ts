/** The officer's form for a household change, in the order of the paper. */
import type { Form } from '../../../frame/form.ts'
import { exOfficioSheetField, lateReasonField } from '../../every-event/form.ts'
import type { HouseholdChange } from './notification.ts'

const elsewhere = { when: { field: 'change', is: ['household-merge', 'household-change'] } }

export const form: Form = {
  sections: [
    {
      id: 'event', title: '届出', path: '',
      fields: [
        {
          name: 'change', label: '世帯変更の別', type: 'choice', required: true,
          choices: [
            { value: 'head-change', label: '世帯主変更' },
            { value: 'household-split', label: '世帯分離（一部が新しい世帯を作る）' },
            { value: 'household-merge', label: '世帯合併（全部が別の世帯に入る）' },
            { value: 'household-change', label: '世帯変更（一部が別の世帯に入る）' },
          ],
        },
        {
          name: 'ground', label: '届出・職権の別', type: 'choice', required: true,
          choices: [{ value: 'notification', label: '届出' }, { value: 'ex-officio', label: '職権' }],
        },
        { ...exOfficioSheetField, when: { field: 'ground', is: ['ex-officio'] } },
        { name: 'changedOn', label: '異動日', type: 'era-date', required: true, rekey: 'once' },
        { name: 'notifiedOn', label: '届出日', type: 'era-date', required: true },
        lateReasonField,
        { name: 'toHouseholdNo', label: '入る世帯', type: 'household', required: true, ...elsewhere },
        { name: 'headConsents', label: '世帯主の同意を確認した', type: 'check', ...elsewhere },
      ],
    },
    {
      id: 'movers', title: '異動者（世帯主変更では世帯員全員）', path: 'movers',
      repeated: { itemTitle: '人目', atMost: 60 },
      fields: [
        { name: 'personNo', label: '異動者', type: 'resident', required: true },
        { name: 'relationshipToHead', label: '新しい世帯主との続柄', type: 'relationship', required: true },
      ],
    },
    {
      id: 'staying', title: '残る世帯員（世帯主が去る場合）', path: 'staying', repeated: { itemTitle: '人目', atMost: 60 },
      fields: [
        { name: 'personNo', label: '残る世帯員', type: 'resident', required: true },
        { name: 'relationshipToHead', label: '新しい世帯主との続柄', type: 'relationship', required: true },
      ],
    },
  ],
}

/** An empty filing: nobody chosen, nothing said. */
export const blank: HouseholdChange = {
  change: 'head-change',
  ground: 'notification',
  exOfficioNo: null,
  changedOn: '',
  notifiedOn: '',
  toHouseholdNo: null,
  headConsents: false,
  movers: [{ personNo: null, relationshipToHead: '' }],
  staying: [],
  lateReason: null,
}
