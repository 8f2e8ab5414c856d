/** Handing a received case to a contractor's post, with whom staff has found in the register: it opens nobody else. */
import { useState } from 'react'
import { kindTitle, useKindTitles } from '../../app/kinds.ts'
import { view } from '../../ask/ask.ts'
import type { OpenPost } from '../../ask/shapes/posts.ts'
import type { CaseView } from '../../ask/shapes/roads.ts'
import { useAct } from '../../ask/useAct.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ConfirmDialog } from '../ConfirmDialog/ConfirmDialog.tsx'
import { PersonPicker } from '../PersonPicker/PersonPicker.tsx'
import { FindingNotes } from '../ProblemNote/FindingNotes.tsx'
import { ProblemNote } from '../ProblemNote/ProblemNote.tsx'
import './HandToPost.css'

type Whom = { readonly personNo: number; readonly householdNo: number; readonly name: string }
type HandProps = { readonly caseId: string; readonly onDone: () => void; readonly onClose: () => void }

export function HandToPost({ caseId, onDone, onClose }: HandProps) {
  useKindTitles()
  const known = useView('case', { caseId })
  const open = useView('open-posts', {})
  const [changed, setWhom] = useState<readonly Whom[]>()
  const whom = changed ?? (known.answer ? lookedUp(known.answer) : [])
  const [chosen, choose] = useState<string | null>(null)
  const [looking, setLooking] = useState(false)
  const handing = useAct('hand-to-post')
  const posts = (open.answer?.rows ?? []).filter((post) => takes(post, known.answer?.kind))
  const post = posts.find((each) => keyOf(each) === chosen) ?? (posts.length === 1 ? posts[0] : undefined)
  const hand = async (): Promise<void> => {
    if (post === undefined) return
    const { contractId, postNo } = post
    const households = [...new Set(whom.map(({ householdNo }) => householdNo))]
    const persons = whom.map(({ personNo }) => personNo)
    if ((await handing.run({ caseId, contractId, postNo, persons, households })) === undefined) return
    onClose()
    onDone()
  }
  if (looking) {
    return (
      <PersonPicker
        title={say.posts.addPerson}
        hint={say.posts.pickHint}
        words={known.answer?.movers[0]?.name ?? ''}
        shelf="live"
        onPick={({ personNo }) => {
          setLooking(false)
          void householdOf(personNo).then((found) => setWhom(together(whom, found)))
        }}
        onClose={() => setLooking(false)}
      />
    )
  }
  return (
    <ConfirmDialog
      title={say.posts.hand}
      action="handToPost"
      size="large"
      busy={handing.busy}
      ready={post !== undefined && (whom.length > 0 || known.answer?.kind === 'move-in')}
      onDo={() => void hand()}
      onClose={onClose}
    >
      <p>
        <b>{known.answer?.receiptNo}</b>　{kindTitle(known.answer?.kind ?? '')}
      </p>
      <PostChoice posts={posts} chosen={post} ready={open.answer !== undefined} onChoose={choose} />
      <Handed whom={whom} isNew={known.answer?.kind === 'move-in'} onChange={setWhom} onLook={() => setLooking(true)} />
      <FindingNotes problem={handing.problem} />
      <ProblemNote problem={handing.problem ?? open.problem ?? known.problem} />
    </ConfirmDialog>
  )
}

const keyOf = ({ contractId, postNo }: OpenPost): string => `${contractId} ${postNo}`

const takes = ({ functions }: OpenPost, kind: string | undefined): boolean =>
  functions.includes(kind === 'residence-copy' ? 'copies' : 'event-entry')

/** Whom the reception has looked up already. */
const lookedUp = ({ people }: CaseView): readonly Whom[] =>
  people.flatMap(({ personNo, householdNo, fullName }) =>
    typeof householdNo === 'number' ? [{ personNo, householdNo, name: fullName ?? '' }] : [],
  )

const together = (some: readonly Whom[], more: readonly Whom[]): readonly Whom[] => [
  ...some,
  ...more.filter(({ personNo }) => some.every((each) => each.personNo !== personNo)),
]

/** Everybody of the household: papers and events concern it whole. */
const householdOf = async (personNo: number): Promise<readonly Whom[]> => {
  const found = await view('resident', { personNo })
  const householdNo = found?.householdNo
  if (typeof householdNo !== 'number') return []
  const household = await view('household', { householdNo })
  return (household?.members ?? []).map((member) => ({
    personNo: member.personNo,
    householdNo,
    name: member.fullName ?? '',
  }))
}

type ChoiceProps = {
  posts: readonly OpenPost[]
  chosen: OpenPost | undefined
  ready: boolean
  onChoose: (key: string) => void
}

function PostChoice({ posts, chosen, ready, onChoose }: ChoiceProps) {
  return (
    <fieldset className="post-choice">
      <legend>{say.posts.which}</legend>
      {ready && posts.length === 0 ? <p>{say.posts.none}</p> : null}
      {posts.map((post) => (
        <label key={keyOf(post)} className="choice">
          <input
            type="radio"
            name="post"
            checked={post === chosen}
            onChange={() => onChoose(keyOf(post))}
          />
          <b>{say.worker.post(post.postNo, post.title)}</b>
          <span>{post.contractor}</span>
          <span className={post.sittingThere === null ? 'mark plain' : 'mark good'}>
            {post.sittingThere === null ? say.posts.vacant : say.posts.sits(post.sittingThere)}
          </span>
          <span className="soft">{say.posts.cases(post.cases)}</span>
        </label>
      ))}
    </fieldset>
  )
}

type HandedProps = {
  whom: readonly Whom[]
  /** Of a filing that enters people who are in no register yet. */
  isNew: boolean
  onChange: (whom: readonly Whom[]) => void
  onLook: () => void
}

function Handed({ whom, isNew, onChange, onLook }: HandedProps) {
  return (
    <section className="post-whom" aria-label={say.posts.whom}>
      <b>{say.posts.whom}</b>
      {whom.length === 0 ? <p className="soft">{isNew ? say.posts.nobody : say.posts.noneYet}</p> : null}
      {whom.map((each) => (
        <label key={each.personNo} className="choice">
          <input
            type="checkbox"
            checked
            onChange={() => onChange(whom.filter(({ personNo }) => personNo !== each.personNo))}
          />
          <span className="names">{each.name}</span>
          <span className="soft">{each.personNo}</span>
        </label>
      ))}
      <button type="button" className="button small" data-stop onClick={onLook}>
        {say.posts.addPerson}
      </button>
    </section>
  )
}
