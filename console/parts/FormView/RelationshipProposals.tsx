/**
 * 続柄の候補: what each person of a list may be to the new head, beside what they were; the officer chooses, and
 * nothing else is filled in. [STD 4.1.4.2]
 */
import { useEffect, useRef, useState } from 'react'
import type { RelationshipProposal } from '../../ask/shapes/register.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ConfirmDialog } from '../ConfirmDialog/ConfirmDialog.tsx'
import { ProblemNote } from '../ProblemNote/ProblemNote.tsx'

type Decided = ReadonlyMap<number, string>

type ProposalsProps = {
  readonly of: { readonly householdNo: number; readonly newHead: number }
  /** Whose relationships the list asks for. */
  readonly people: readonly number[]
  readonly onDecide: (decided: Decided) => void
  readonly onClose: () => void
}

export function RelationshipProposals({ of, people, onDecide, onClose }: ProposalsProps) {
  const { answer, problem } = useView('relationship-proposals', of)
  const [decided, decide] = useState<Decided>(new Map())
  const members = (answer?.members ?? []).filter(({ personNo }) => people.includes(personNo))
  const choose = (personNo: number, word: string | null): void =>
    decide((now) => {
      const others = [...now].filter(([each]) => each !== personNo)
      return new Map(word === null ? others : [...others, [personNo, word]])
    })
  const table = useRef<HTMLTableElement>(null)
  useEffect(() => {
    if (answer !== undefined) table.current?.querySelector('input')?.focus()
  }, [answer])
  const takeSingle = (): void => decide((now) => new Map([...now, ...members.flatMap(onlyOne)]))
  return (
    <ConfirmDialog
      title={say.relationships.title}
      action="takeRelationships"
      size="large"
      bindings={[{ key: 'F4', action: 'takeSingle', run: members.length === 0 ? null : takeSingle }]}
      ready={decided.size > 0}
      onDo={() => onDecide(decided)}
      onClose={onClose}
    >
      <p className="row-line">
        <b>{say.relationships.hint}</b>
        <span className="soft push">F4 {say.relationships.single}</span>
      </p>
      <ProblemNote problem={problem} />
      <table className="people-table" ref={table}>
        <colgroup>
          <col className="people-who" />
          <col className="people-said" />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{say.search.columns.name}</th>
            <th scope="col">{say.relationships.was}</th>
            <th scope="col">{say.relationships.candidates}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <MemberRow
              key={member.personNo}
              member={member}
              chosen={decided.get(member.personNo) ?? null}
              onChoose={(word) => choose(member.personNo, word)}
            />
          ))}
        </tbody>
      </table>
      {answer !== undefined && members.length === 0 ? <p>{say.relationships.none}</p> : null}
    </ConfirmDialog>
  )
}

const onlyOne = ({ personNo, candidates }: RelationshipProposal): readonly (readonly [number, string])[] => {
  const [word, ...others] = candidates
  return word === undefined || others.length > 0 ? [] : [[personNo, word]]
}

type RowProps = {
  readonly member: RelationshipProposal
  readonly chosen: string | null
  readonly onChoose: (word: string | null) => void
}

function MemberRow({ member, chosen, onChoose }: RowProps) {
  const { personNo, fullName, relationshipToHead, candidates } = member
  const name = `proposal-${personNo}`
  return (
    <tr>
      <th scope="row" className="names">
        {fullName}
      </th>
      <td className="people-details">{relationshipToHead}</td>
      <td>
        {candidates.length === 0 ? (
          <span className="people-details soft">{say.relationships.none}</span>
        ) : (
          <div className="field-choices" role="radiogroup" aria-label={fullName}>
            {[null, ...candidates].map((word) => (
              <label key={word ?? ''} className="choice">
                <input type="radio" name={name} checked={chosen === word} onChange={() => onChoose(word)} />
                {word ?? <span className="soft">{say.relationships.keep}</span>}
              </label>
            ))}
          </div>
        )}
      </td>
    </tr>
  )
}
