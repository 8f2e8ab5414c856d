/** Parts that the forms of several events have in common, in the words of the paper. */
import type { Field, Section } from '../../frame/form.ts'

/** 届出期間経過の理由. [法52条2項] */
export const lateReasonField: Field = { name: 'lateReason', label: '届出期間経過の理由', type: 'note' }

/** 職権記録書. [告示15号 第3-2] */
export const exOfficioSheetField: Field = { name: 'exOfficioNo', label: '職権記録書の番号', type: 'text', required: true }

/** What an event of the family register rests on. [法9条2項, STD 4.2.0.1, 4.2.0.4] */
export const familyRegisterFields: readonly Field[] = [
  {
    name: 'source', label: '戸籍の届出・通知の別', type: 'choice', required: true,
    choices: [
      { value: 'notification', label: '戸籍の届出（ここで受理）' },
      { value: 'notice', label: 'ほかの市区町村からの通知（法9条2項）' },
    ],
  },
  { name: 'notifiedOn', label: '戸籍届出・通知日', type: 'era-date', required: true },
  exOfficioSheetField,
]

/** Where the event leads. */
export const addressSection: Section = {
  id: 'address', title: '新しい住所', path: '',
  fields: [{ name: 'address', label: '住所', type: 'address', required: true, rekey: 'once' }],
}

/** 異動先世帯. [STD 4.0.2] @param awaited how it is said that the head of a new household is yet to come */
export const householdSection = (awaited: string): Section => ({
  id: 'household', title: '世帯', path: 'household',
  fields: [
    {
      name: 'to', label: '異動先', type: 'choice', required: true,
      choices: [{ value: 'new', label: '新しい世帯（全部）' }, { value: 'join', label: '既存の世帯に入る（一部）' }],
    },
    { name: 'householdNo', label: '世帯', type: 'household', required: true, when: { field: 'to', is: ['join'] } },
    { name: 'headConsents', label: '世帯主の同意を確認した', type: 'check', when: { field: 'to', is: ['join'] } },
    { name: 'headComesLater', label: awaited, type: 'check', when: { field: 'to', is: ['new'] } },
  ],
})
