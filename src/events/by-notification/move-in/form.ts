/** The officer's form for a move-in, in the order of the paper. */
import type { Choice, Field, Form } from '../../../frame/form.ts'
import { addressSection, householdSection, lateReasonField } from '../../every-event/form.ts'

const only = (kind: 'japanese' | 'foreign') => ({ when: { field: 'kind', is: [kind] } })

const category = (...is: readonly string[]) => ({ when: { field: 'foreignCategory', is } })

const PROOFS: readonly Choice[] = [
  { value: 'paper-certificate', label: '転出証明書' },
  { value: 'qr', label: '転出証明書（QR読取り）' },
  { value: 'csv', label: '転出証明書（CSV取込み）' },
  { value: 'message', label: '転出証明書情報（特例転入）' },
  { value: 'quasi-certificate', label: '転出証明書に準ずる証明書' },
  { value: 'passport', label: '旅券・戸籍の附票（国外から）' },
  { value: 'none', label: 'なし' },
]

const CATEGORIES: readonly Choice[] = [
  { value: 'mid-long-term', label: '中長期在留者' },
  { value: 'special-permanent', label: '特別永住者' },
  { value: 'temporary-refuge', label: '一時庇護許可者' },
  { value: 'provisional-stay', label: '仮滞在許可者' },
  { value: 'transitional-by-birth', label: '出生による経過滞在者' },
  { value: 'transitional-by-loss', label: '国籍喪失による経過滞在者' },
]

const names: readonly Field[] = [
  {
    name: 'kind', label: '種別', type: 'choice', required: true, carries: true,
    choices: [{ value: 'japanese', label: '日本人' }, { value: 'foreign', label: '外国人' }],
  },
  { name: 'fullName', label: '氏名', type: 'name', required: true, rekey: 'each', carries: true, hint: '氏と名の間は全角空白' },
  { name: 'fullNameKana', label: '氏名の振り仮名', type: 'kana' },
  { name: 'fullNameKanaConfirmed', label: '振り仮名を確認した', type: 'check' },
  { name: 'kanjiName', label: '氏名（漢字）', type: 'name', ...only('foreign') },
  { name: 'alphabetName', label: '氏名（アルファベット）', type: 'alphabet', ...only('foreign') },
  { name: 'formerSurname', label: '旧氏', type: 'name', ...only('japanese') },
  { name: 'formerSurnameKana', label: '旧氏の振り仮名', type: 'kana', ...only('japanese') },
  { name: 'alias', label: '通称', type: 'name', ...only('foreign') },
  { name: 'aliasKana', label: '通称のフリガナ', type: 'kana', ...only('foreign') },
  { name: 'aliasRecordedOn', label: '通称を記載した日', type: 'era-date', ...only('foreign') },
  { name: 'aliasRecordedMunicipality', label: '通称を記載した市区町村', type: 'text', ...only('foreign') },
]

const person: readonly Field[] = [
  { name: 'birthDate', label: '生年月日', type: 'imprecise-date', required: true, rekey: 'each' },
  {
    name: 'sex', label: '性別', type: 'choice', required: true,
    choices: [{ value: 'male', label: '男' }, { value: 'female', label: '女' }],
  },
  { name: 'relationshipToHead', label: '続柄', type: 'relationship', required: true },
  { name: 'registeredDomicile', label: '本籍', type: 'text', required: true, carries: true, ...only('japanese') },
  { name: 'familyRegisterHead', label: '筆頭者', type: 'name', required: true, carries: true, ...only('japanese') },
  { name: 'individualNumber', label: '個人番号', type: 'sealed-number' },
  { name: 'residentCode', label: '住民票コード', type: 'sealed-number' },
]

const foreign: readonly Field[] = [
  { name: 'nationality', label: '国籍・地域', type: 'country', required: true, carries: true, ...only('foreign') },
  {
    name: 'foreignCategory', label: '30条の45の区分', type: 'choice', required: true, carries: true,
    choices: CATEGORIES, ...only('foreign'),
  },
  { name: 'statusOfResidence', label: '在留資格', type: 'text', ...category('mid-long-term') },
  { name: 'periodOfStay', label: '在留期間', type: 'text', ...category('mid-long-term') },
  { name: 'periodExpiresOn', label: '在留期間の満了の日', type: 'gregorian-date', ...category('mid-long-term') },
  {
    name: 'residenceCardNo', label: '在留カードの番号', type: 'card-number', required: true,
    ...category('mid-long-term'),
  },
  {
    name: 'sprCertificateNo', label: '特別永住者証明書の番号', type: 'card-number', required: true,
    ...category('special-permanent'),
  },
  { name: 'landingPeriod', label: '上陸期間', type: 'text', required: true, ...category('temporary-refuge') },
  {
    name: 'provisionalStayPeriod', label: '仮滞在期間', type: 'text', required: true, ...category('provisional-stay'),
  },
  { name: 'becameForeignResidentOn', label: '外国人住民となった年月日', type: 'imprecise-date', ...only('foreign') },
]

const carried: readonly Field[] = [
  { name: 'nationalHealth', label: '国民健康保険', type: 'check' },
  { name: 'lateElderly', label: '後期高齢者医療', type: 'check' },
  { name: 'careInsurance', label: '介護保険', type: 'check' },
  { name: 'pensionNo', label: '基礎年金番号', type: 'text' },
  { name: 'pensionClass', label: '国民年金の種別', type: 'text' },
  { name: 'childAllowance', label: '児童手当', type: 'check' },
  { name: 'remark', label: '備考', type: 'note' },
]

export const form: Form = {
  sections: [
    {
      id: 'event', title: '届出', path: '',
      fields: [
        {
          name: 'from', label: '転入の別', type: 'choice', required: true,
          choices: [{ value: 'domestic', label: '国内から' }, { value: 'abroad', label: '国外から' }],
        },
        { name: 'movedOn', label: '異動日（転入した日）', type: 'era-date', required: true, rekey: 'once' },
        { name: 'notifiedOn', label: '届出日', type: 'era-date', required: true },
        lateReasonField,
      ],
    },
    {
      id: 'proof', title: '添付書類', path: 'proof',
      fields: [
        { name: 'kind', label: '転出の証明', type: 'choice', required: true, choices: PROOFS },
        { name: 'cardShown', label: '個人番号カードの提示・暗証番号の照合', type: 'check', when: { field: 'kind', is: ['message'] } },
        { name: 'plannedMoveOutOn', label: '転出予定年月日', type: 'era-date' },
        { name: 'reason', label: '添付できない理由', type: 'note', when: { field: 'kind', is: ['none'] } },
      ],
    },
    addressSection,
    {
      id: 'previous', title: 'これまでの住所', path: 'previous',
      fields: [
        { name: 'address', label: '転入前住所', type: 'text', required: true },
        { name: 'unnotified', label: '未届', type: 'check' },
        { name: 'lastRegisteredAddress', label: '最終登録住所地', type: 'text', when: { field: 'unnotified', is: ['true'] } },
      ],
    },
    householdSection('世帯主は後から転入する'),
    {
      id: 'movers', title: '異動者', path: 'movers', repeated: { itemTitle: '人目', atMost: 20 },
      fields: [...names, ...person, ...foreign, ...carried],
    },
  ],
}
