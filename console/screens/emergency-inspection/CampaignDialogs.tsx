/** Opening a campaign; a contract of another division; the municipalities in official order. */
import { say } from '../../messages/say.ts'
import { ActDialog } from '../../parts/ActDialog/ActDialog.tsx'

type Ends = { readonly onDone: () => void; readonly onClose: () => void }

const trimmed = (text: string | undefined): string => (text ?? '').trim()
const orNull = (text: string | undefined): string | null => trimmed(text) || null
const numbersIn = (text: string | undefined): readonly number[] =>
  trimmed(text).normalize('NFKC').split(/[^0-9]+/u).filter((part) => part !== '').map(Number)

export function OpenDialog(ends: Ends) {
  const words = say.inspection
  return (
    <ActDialog
      {...ends}
      title={words.openTitle}
      act="open-inspection"
      action="addOne"
      fields={[
        { name: 'title', label: words.title, type: 'text', required: true },
        { name: 'basis', label: words.basis, type: 'text', required: true },
        { name: 'fiscalYears', label: words.years, type: 'text', required: true, hint: words.yearsHint },
        { name: 'dueOn', label: words.due, type: 'day', required: true },
        { name: 'addressee', label: words.addressee, type: 'text', required: true },
        { name: 'body', label: words.bodyKind, type: 'choice', choices: words.bodyKinds, initial: 'municipality' },
        { name: 'officialOrder', label: words.order, type: 'number', hint: words.orderHint },
      ]}
      input={({ title, basis, fiscalYears, dueOn, addressee, body, officialOrder }) => ({
        title: trimmed(title),
        basis: trimmed(basis),
        fiscalYears: numbersIn(fiscalYears),
        dueOn,
        addressee: trimmed(addressee),
        body,
        officialOrder: numbersIn(officialOrder)[0] ?? null,
      })}
    />
  )
}

export function OutsideDialog(ends: Ends) {
  const words = say.inspection
  return (
    <ActDialog
      {...ends}
      title={words.outsideTitle}
      act="register-outside-contract"
      action="addOne"
      fields={[
        { name: 'title', label: words.contractTitle, type: 'text', required: true },
        { name: 'division', label: words.division, type: 'text', required: true },
        { name: 'contractor', label: words.contractor, type: 'text', required: true },
        { name: 'startsOn', label: words.starts, type: 'day', required: true },
        { name: 'endsOn', label: words.ends, type: 'day', hint: words.endsHint },
        {
          name: 'subvendors',
          label: words.subvendors,
          type: 'choice',
          choices: words.outsideSubvendors,
          initial: 'false',
        },
      ]}
      input={({ title, division, contractor, startsOn, endsOn, subvendors }) => ({
        title: trimmed(title),
        division: trimmed(division),
        contractor: trimmed(contractor),
        startsOn,
        endsOn: orNull(endsOn),
        subvendors: subvendors === 'true',
      })}
    />
  )
}

/** '1 990001 架空市': one line for each. What is not such a line is sent as it is, and refused with its reason. */
const bodyOf = (line: string) => {
  const [officialOrder = '', code = '', ...name] = line.normalize('NFKC').trim().split(/\s+/u)
  return { officialOrder: /^\d{1,4}$/u.test(officialOrder) ? Number(officialOrder) : 0, code, name: name.join(' ') }
}

export function ListDialog({ campaignNo, list, ...ends }: Ends & { campaignNo: number; list: string }) {
  const words = say.inspection
  return (
    <ActDialog
      {...ends}
      title={words.listTitle}
      act="set-official-order"
      action="addOne"
      fields={[
        { name: 'bodies', label: words.list, type: 'note', required: true, initial: list, hint: words.listHint },
      ]}
      input={({ bodies }) => ({
        campaignNo,
        bodies: trimmed(bodies).split('\n').filter((line) => line.trim() !== '').map(bodyOf),
      })}
    />
  )
}
