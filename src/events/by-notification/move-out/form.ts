/** The officer's form for a move-out, in the order of the paper. */
import type { Form } from '../../../frame/form.ts'
import type { MoveOut } from './notification.ts'

export const form: Form = {
  sections: [
    {
      id: 'event', title: '届出', path: '',
      fields: [
        {
          name: 'plannedOn', label: '異動日（転出予定年月日）', type: 'era-date', required: true, rekey: 'once',
          hint: '先の日でもよい',
        },
        { name: 'notifiedOn', label: '届出日', type: 'era-date', required: true },
        { name: 'cardUsed', label: '特例（個人番号カードを使って転入する）', type: 'check' },
        { name: 'exOfficioNo', label: '職権記録書の番号', type: 'text', hint: '転出の日から14日を過ぎたときだけ' },
      ],
    },
    {
      id: 'movers', title: '異動者', path: 'movers', repeated: { itemTitle: '人目', atMost: 60 },
      fields: [{ name: 'personNo', label: '異動者', type: 'resident', required: true }],
    },
    {
      id: 'destination', title: '転出先（予定）', path: 'destination',
      fields: [
        {
          name: 'to', label: '転出先', type: 'choice', required: true,
          choices: [
            { value: 'domestic', label: '国内' }, { value: 'abroad', label: '国外' },
            { value: 'untold', label: '記載しない（特別養子縁組）' },
          ],
        },
        {
          name: 'country', label: '国・地域', type: 'country', required: true,
          when: { field: 'to', is: ['abroad'] },
        },
        {
          name: 'address', label: '住所', type: 'text', rekey: 'once', hint: '市区町村だけでもよい',
          when: { field: 'to', is: ['domestic', 'abroad'] },
        },
        {
          name: 'code', label: '団体コード・住所コード', type: 'text', when: { field: 'to', is: ['domestic'] },
        },
      ],
    },
  ],
}

/** An empty filing: nobody chosen, nothing said. */
export const blank: MoveOut = {
  plannedOn: '',
  notifiedOn: '',
  destination: { to: 'domestic', address: '', code: null, country: null },
  cardUsed: false,
  movers: [{ personNo: null }],
  exOfficioNo: null,
}
