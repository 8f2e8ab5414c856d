/** The officer's form for an error correction, in the order of the 職権記録書. */
import type { Form } from '../../../frame/form.ts'
import { exOfficioSheetField } from '../../every-event/form.ts'
import { CORRECTABLE } from './items.ts'
import type { ErrorCorrection } from './notification.ts'

export const form: Form = {
  sections: [
    {
      id: 'event', title: '職権', path: '',
      fields: [
        {
          name: 'ground', label: '職権・申出の別', type: 'choice', required: true,
          choices: [{ value: 'ex-officio', label: '職権' }, { value: 'application', label: '申出（法14条2項）' }],
        },
        { name: 'correctedOn', label: '異動日（修正した日）', type: 'era-date', required: true, rekey: 'once' },
        {
          name: 'appliedOn', label: '申出日', type: 'era-date', required: true,
          when: { field: 'ground', is: ['application'] },
        },
        exOfficioSheetField,
        { name: 'evidence', label: '誤記と認めた根拠', type: 'note', required: true },
      ],
    },
    {
      id: 'resident', title: '修正する人', path: 'resident',
      fields: [{ name: 'personNo', label: '修正する人', type: 'resident', required: true }],
    },
    {
      id: 'corrections', title: '誤記の項目', path: 'corrections', repeated: { itemTitle: '項目め', atMost: 40 },
      fields: [
        {
          name: 'item', label: '項目', type: 'choice', required: true,
          choices: CORRECTABLE.map(({ item, label }) => ({ value: item, label })),
        },
        { name: 'was', label: '誤（今の記載）', type: 'text', hint: '空欄なら入力しない' },
        { name: 'to', label: '正（正しい記載）', type: 'text', rekey: 'each', hint: '職権記録書に書いてあるとおり' },
      ],
    },
    {
      id: 'address', title: '住所の誤記（世帯の全員を直します）', path: '',
      fields: [{ name: 'address', label: '正しい住所', type: 'address' }],
    },
    {
      id: 'note', title: '留意事項', path: '',
      fields: [{ name: 'note', label: '留意事項（除票では、誤記である旨と正しい記載）', type: 'note' }],
    },
  ],
}

/** An empty filing: nobody chosen, nothing found wrong. */
export const blank: ErrorCorrection = {
  ground: 'ex-officio',
  correctedOn: '',
  appliedOn: '',
  exOfficioNo: null,
  evidence: '',
  resident: { personNo: null },
  corrections: [{ item: null, was: '', to: '' }],
  address: { oazaAza: '', townBlockCode: null, addressKind: 'residential-indication', lot: '', katagaki: null },
  note: '',
}
