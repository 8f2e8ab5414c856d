/** The officer's form for a cancellation. */
import type { Form } from '../../../frame/form.ts'
import { exOfficioSheetField } from '../../every-event/form.ts'
import type { CancelEvent } from './notification.ts'

export const form: Form = {
  sections: [
    {
      id: 'event', title: '申出', path: '',
      fields: [
        {
          name: 'ground', label: '申出・職権の別', type: 'choice', required: true,
          choices: [{ value: 'application', label: '申出' }, { value: 'ex-officio', label: '職権' }],
        },
        exOfficioSheetField,
        { name: 'cancelledOn', label: '異動日（取り消した日）', type: 'era-date', required: true, rekey: 'once' },
        { name: 'appliedOn', label: '申出日（職権では知った日）', type: 'era-date', required: true },
        { name: 'note', label: '取消しの理由と確かめた書類', type: 'note', required: true },
        {
          name: 'household', label: '戻る世帯', type: 'choice', required: true,
          choices: [{ value: 'old', label: '従前の世帯' }, { value: 'new', label: '元の住所に新しい世帯' }],
          hint: '転出・転居で全員が去った世帯には、新しい世帯として戻ります',
        },
      ],
    },
    {
      id: 'targets', title: '取り消す異動', path: 'targets', repeated: { itemTitle: '人目', atMost: 60 },
      fields: [
        { name: 'personNo', label: '対象者', type: 'resident', required: true, removedToo: true },
        { name: 'historyNo', label: '取り消す異動', type: 'history-row', required: true },
        { name: 'relationshipToHead', label: '戻る世帯での続柄（変わる場合）', type: 'relationship' },
      ],
    },
  ],
}

/** An empty filing: nobody chosen, nothing said. */
export const blank: CancelEvent = {
  ground: 'application',
  exOfficioNo: null,
  cancelledOn: '',
  appliedOn: '',
  note: '',
  targets: [{ personNo: null, historyNo: null, relationshipToHead: '' }],
  household: 'old',
}
