/** 発行番号 as it is printed. [STD 5.5] */
import type { IssueNo } from '../../frame/document.ts'

/** 20261121 霞ヶ里町 本庁1 プリンタ001 011: a device that cannot be told leaves no gap. */
export const issueStem = ({ issuedOn, municipality, terminalNo, printerNo, serial }: IssueNo): string =>
  [issuedOn.replaceAll('-', ''), municipality, terminalNo, printerNo, String(serial).padStart(3, '0')]
    .filter((part) => part !== '').join(' ')

/** The stem with the page: … 011 1/2. */
export const printIssueNo = (issueNo: IssueNo, page: number, pages: number): string =>
  `${issueStem(issueNo)} ${page}/${pages}`

/** Numbers of so many copies in a row, from the next one of a device on. */
export const issueNosFrom = (
  next: Omit<IssueNo, 'serial'> & { readonly nextSerial: number }, copies: number,
): readonly IssueNo[] => Array.from({ length: copies }, (_, at) => ({
  issuedOn: next.issuedOn, municipality: next.municipality, terminalNo: next.terminalNo, printerNo: next.printerNo,
  serial: next.nextSerial + at,
}))
