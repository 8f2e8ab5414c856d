/** The list of residents: its name and its closed list of columns; the browser's door. */

export const RESIDENT_LIST = { id: 'resident-list', title: '住民の一覧' } as const

/** In the order of the file. 個人番号 and 住民票コード are in no list. */
export const RESIDENT_COLUMNS = [
  { key: 'personNo', title: '宛名番号' },
  { key: 'householdNo', title: '世帯番号' },
  { key: 'fullName', title: '氏名' },
  { key: 'fullNameKana', title: '氏名の振り仮名' },
  { key: 'birthDate', title: '生年月日' },
  { key: 'sex', title: '性別' },
  { key: 'postalCode', title: '郵便番号' },
  { key: 'address', title: '住所' },
  { key: 'katagaki', title: '方書' },
  { key: 'headName', title: '世帯主の氏名' },
  { key: 'relationshipToHead', title: '世帯主との続柄' },
  { key: 'becameResidentOn', title: '住民となった年月日' },
  { key: 'addressFixedOn', title: '住所を定めた年月日' },
] as const
