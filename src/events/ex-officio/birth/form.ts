/** The officer's form for a birth, in the order of the paper. */
import type { Field, Form } from '../../../frame/form.ts'
import { familyRegisterFields, lateReasonField } from '../../every-event/form.ts'
import type { Birth, Newborn } from './notification.ts'

const only = (kind: 'japanese' | 'foreign') => ({ when: { field: 'kind', is: [kind] } })

const child: readonly Field[] = [
  {
    name: 'kind', label: '種別', type: 'choice', required: true, carries: true,
    choices: [{ value: 'japanese', label: '日本人' }, { value: 'foreign', label: '外国人' }],
  },
  {
    name: 'fullName', label: '氏名', type: 'name', required: true, rekey: 'each', carries: true,
    hint: '氏と名の間は全角空白',
  },
  { name: 'fullNameKana', label: '氏名の振り仮名（届書のとおり）', type: 'kana' },
  { name: 'kanjiName', label: '氏名（漢字）', type: 'name', ...only('foreign') },
  { name: 'alphabetName', label: '氏名（アルファベット）', type: 'alphabet', ...only('foreign') },
  { name: 'birthDate', label: '生年月日', type: 'imprecise-date', required: true, rekey: 'each', carries: true },
  {
    name: 'sex', label: '性別', type: 'choice', required: true,
    choices: [{ value: 'male', label: '男' }, { value: 'female', label: '女' }],
  },
  { name: 'relationshipToHead', label: '世帯主との続柄', type: 'relationship', required: true, carries: true },
  {
    name: 'registeredDomicile', label: '本籍', type: 'text', carries: true, ...only('japanese'),
    hint: '父母のとおりなら空欄でよい',
  },
  { name: 'familyRegisterHead', label: '筆頭者', type: 'name', carries: true, ...only('japanese') },
  {
    name: 'nationality', label: '国籍・地域', type: 'country', required: true, carries: true, ...only('foreign'),
    hint: '出生による経過滞在者として記載されます',
  },
  { name: 'remark', label: '備考', type: 'note' },
]

export const form: Form = {
  sections: [
    {
      id: 'event', title: '届出・通知', path: '',
      fields: [
        ...familyRegisterFields,
        {
          name: 'bornIn', label: '生まれた所', type: 'choice', required: true,
          choices: [{ value: 'japan', label: '国内' }, { value: 'abroad', label: '国外' }],
        },
        lateReasonField,
      ],
    },
    {
      id: 'parent', title: '子が入る世帯', path: 'parent',
      fields: [
        { name: 'personNo', label: '父又は母', type: 'resident', required: true },
        { name: 'sameFamilyRegister', label: '子の本籍・筆頭者は、この人のとおり', type: 'check' },
      ],
    },
    {
      id: 'movers', title: '生まれた子', path: 'movers', repeated: { itemTitle: '人目', atMost: 6 },
      fields: child,
    },
  ],
}

const nobody: Newborn = {
  kind: 'japanese', fullName: '', fullNameKana: null, kanjiName: null, alphabetName: null, birthDate: null, sex: null,
  relationshipToHead: '子', registeredDomicile: null, familyRegisterHead: null, nationalityCode: null,
  nationality: null, remark: null,
}

/** An empty filing: nobody chosen, nobody born. */
export const blank: Birth = {
  source: 'notification',
  notifiedOn: '',
  exOfficioNo: null,
  lateReason: null,
  bornIn: 'japan',
  parent: { personNo: null, sameFamilyRegister: true },
  movers: [nobody],
}
