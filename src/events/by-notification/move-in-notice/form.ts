/** The officer's form for a notice of move-in, in the order of the notice. */
import type { Form } from '../../../frame/form.ts'

export const form: Form = {
  sections: [
    {
      id: 'event', title: '転入通知', path: '',
      fields: [
        { name: 'noticedOn', label: '転入通知日', type: 'era-date', required: true },
        { name: 'movedInOn', label: '転入した年月日（転出年月日・確定）', type: 'era-date', required: true, rekey: 'once' },
        { name: 'destination', label: '転出先（確定）', type: 'text', required: true, rekey: 'once' },
        { name: 'destinationCode', label: '団体コード・住所コード', type: 'text' },
      ],
    },
    {
      id: 'movers', title: '異動者', path: 'movers', repeated: { itemTitle: '人目', atMost: 60 },
      fields: [
        { name: 'personNo', label: '異動者', type: 'resident', required: true },
        { name: 'toldName', label: '通知にある氏名', type: 'name', hint: '入れると、選んだ人の氏名と比べる' },
      ],
    },
  ],
}
