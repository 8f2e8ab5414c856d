/** The numbers of the register: their shapes and check digits. Digits pass through here and are never kept. */

/** Weights 2–7 from the right, over and over. [番号法施行規則5条] */
const weightedSum = (digits: string): number =>
  [...digits].toReversed().reduce((sum, digit, place) => sum + Number(digit) * ((place % 6) + 2), 0)

const checkDigit = (digits: string): number => {
  const remainder = weightedSum(digits) % 11
  return remainder <= 1 ? 0 : 11 - remainder
}

const endsInCheckDigit = (text: string): boolean => Number(text.slice(-1)) === checkDigit(text.slice(0, -1))

/** 12 digits, the last one the check digit. */
export const isIndividualNumber = (text: string): boolean => /^\d{12}$/.test(text) && endsInCheckDigit(text)

/** The check digit of the first eleven. Throws RangeError for anything but eleven digits. */
export const individualNumberCheckDigit = (eleven: string): number => {
  if (!/^\d{11}$/.test(eleven)) throw new RangeError('an individual number has eleven digits before its check digit')
  return checkDigit(eleven)
}

/**
 * 11 digits, the last one the check digit, by the same modulus as the individual number. A remainder of 0 or 1 is
 * taken to give 0 here too; the notice that fixes the formula (平成14年総務省告示第436号) prints no example of it. [規則1条]
 */
export const isResidentCode = (text: string): boolean => /^\d{11}$/.test(text) && endsInCheckDigit(text)

/** The check digit of the first ten. Throws RangeError for anything but ten digits. */
export const residentCodeCheckDigit = (ten: string): number => {
  if (!/^\d{10}$/.test(ten)) throw new RangeError('a resident code has ten digits before its check digit')
  return checkDigit(ten)
}

/**
 * The numbers of persons and households (宛名番号, 世帯番号): a running number with its check digit behind it, modulus 11
 * with weights 2–7, remainder 0 giving 0. Nothing for a running number whose remainder is 1: its check digit would be
 * 10, so it is passed over. [STD 1.1.13] Throws RangeError for anything but a positive integer that stays a safe one.
 */
export const withCheckDigit = (sequence: number): number | undefined => {
  if (!Number.isSafeInteger(sequence) || sequence < 1 || !Number.isSafeInteger(sequence * 10 + 9)) {
    throw new RangeError('a running number is a positive integer')
  }
  const remainder = weightedSum(String(sequence)) % 11
  if (remainder === 1) return undefined
  return sequence * 10 + (remainder === 0 ? 0 : 11 - remainder)
}

/** True for a 宛名番号 or 世帯番号 numbered by this system. Numbers brought over from an older one keep their own digits. */
export const hasCheckDigit = (no: number): boolean =>
  Number.isSafeInteger(no) && no >= 10 && withCheckDigit(Math.floor(no / 10)) === no

const MUNICIPALITY_WEIGHTS = [6, 5, 4, 3, 2]

/** The sixth digit of a 全国地方公共団体コード. Throws RangeError for anything but five digits. */
export const municipalityCheckDigit = (five: string): number => {
  if (!/^\d{5}$/.test(five)) throw new RangeError('a municipality has five digits before its check digit')
  const sum = MUNICIPALITY_WEIGHTS.reduce((total, weight, place) => total + Number(five[place]) * weight, 0)
  return (11 - (sum % 11)) % 10
}

/** 全国地方公共団体コード: 都道府県2 + 市区町村3 + check digit. */
export const isMunicipalityCode = (text: string): boolean =>
  /^\d{6}$/.test(text) && municipalityCheckDigit(text.slice(0, 5)) === Number(text.slice(5))

const PREFECTURES = 47

/** True for a code of one of the forty-seven prefectures: the town may exist, and its papers are no specimens. */
export const isAssignedCode = (municipalityCode: string): boolean => {
  const prefecture = Number(municipalityCode.slice(0, 2))
  return prefecture >= 1 && prefecture <= PREFECTURES
}

/** 住所コード: 都道府県2 + 市区町村3 + 大字3 + 小字3. [STD 1.3.3] */
export const isAddressCode = (text: string): boolean => /^\d{11}$/.test(text)

/** 在留カード番号 and 特別永住者証明書番号: two letters, eight digits, two letters. No check digit is published. */
export const isResidenceCardNo = (text: string): boolean => /^[A-Z]{2}\d{8}[A-Z]{2}$/.test(text)

/** 基礎年金番号, kept as four digits, a hyphen and six. */
export const isPensionNo = (text: string): boolean => /^\d{4}-\d{6}$/.test(text)

/** What an officer or a reader typed, in half width without spaces and dashes: ready for the checks above. */
export const foldNumber = (typed: string): string =>
  typed.normalize('NFKC').toUpperCase().replace(/[\s‐‑‒–—―−ー-]/g, '')

/** 1234567890 → 1234-567890; nothing where it is not ten digits. */
export const findPensionNo = (typed: string): string | undefined => {
  const digits = foldNumber(typed)
  return /^\d{10}$/.test(digits) ? `${digits.slice(0, 4)}-${digits.slice(4)}` : undefined
}
