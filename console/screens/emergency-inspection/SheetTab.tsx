/** 点検表: a person answers every cell with evidence; what nobody has answered stays to be seen. */
import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { Answer, InspectionSheet } from '../../ask/shapes/inspection.ts'
import { useAct } from '../../ask/useAct.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { CellCard } from './CellCard.tsx'
import { useRights } from './dialogs.ts'
import type { SheetDialog } from './dialogs.ts'
import { InspectionWork } from './InspectionWork.tsx'
import type { TabProps } from './InspectionWork.tsx'
import { ReportPanel } from './ReportPanel.tsx'
import { focusCell, Sheet } from './Sheet.tsx'
import { SheetDialogs } from './SheetDialogs.tsx'
import { nextOpen } from './walk.ts'
import type { At } from './walk.ts'

export function SheetTab({ campaignNo, ...shell }: TabProps & { campaignNo: number }) {
  const found = useView('inspection', { campaignNo }, { keep: true })
  const sheet = found.answer?.inspection ?? undefined
  const [chosen, setAt] = useState<At>()
  const [dialog, setDialog] = useState<SheetDialog>(null)
  const room = useRef<HTMLDivElement>(null)
  const at = chosen ?? firstOf(sheet)
  const can = useRights()
  const goTo = useGoing(room, dialog === null)
  const doing = useAct('answer-inspection')
  const goOn = (from: At): void => {
    found.again()
    const next = sheet === undefined ? undefined : nextOpen(sheet.contracts, from)
    setAt(next ?? from)
    goTo(next ?? from)
  }
  const say01 = (where: At, answer: Answer): void => {
    if (!can.answer) return
    const proposal = sheet?.contracts.find(({ contractKey }) => contractKey === where.contractKey)?.cells[where.cell]
    if (proposal?.asked !== true) return
    // What was proposed brings its evidence along; anything else is asked for it.
    if (proposal.proposal?.answer !== answer) return setDialog({ is: 'answer', at: where, answer })
    const input = { campaignNo, ...where, answer, evidence: null }
    void doing.run(input, {}, () => setDialog({ is: 'answer', at: where, answer })).then((done) => {
      if (done !== undefined) goOn(where)
    })
  }
  const open = (wanted: SheetDialog) => () => setDialog(wanted)
  return (
    <InspectionWork
      {...shell}
      actions={{
        addOne: can.outside ? open({ is: 'outside' }) : null,
        refresh: found.again,
        ruleOnContract: can.rule && at !== undefined ? open({ is: 'rule', at }) : null,
        confirmRow: can.confirm && sheet?.isReportable === true ? open({ is: 'confirm' }) : null,
        answerOne: can.answer && at !== undefined ? open({ is: 'answer', at, answer: null }) : null,
      }}
    >
      <div className="inspection sheet-room" ref={room}>
        <ProblemNote problem={found.problem} onAgain={found.again} />
        {sheet === undefined ? (
          <p className="soft">{found.loading ? say.frame.loading : say.inspection.none}</p>
        ) : (
          <>
            <Sheet
              sheet={sheet}
              at={at}
              onAt={setAt}
              onAnswer={say01}
              onOpen={(where) => can.answer && setDialog({ is: 'answer', at: where, answer: null })}
            />
            <aside className="sheet-side">
              <CellCard sheet={sheet} at={at} can={can} onDialog={setDialog} onWorkers={() => shell.onTab('workers')} />
              <ReportPanel sheet={sheet} can={can} onDialog={setDialog} />
            </aside>
            <SheetDialogs
              sheet={sheet}
              dialog={dialog}
              onDone={(where) => (where === undefined ? found.again() : goOn(where))}
              onClose={() => setDialog(null)}
            />
          </>
        )}
      </div>
    </InspectionWork>
  )
}

/**
 * Where the focus goes once the dialog has closed and given it back to where it was: an effect of ours comes after
 * the dialog's own farewell, however slow the machine is.
 */
const useGoing = (room: RefObject<HTMLDivElement | null>, isFree: boolean): ((at: At) => void) => {
  const going = useRef<At | undefined>(undefined)
  useEffect(() => {
    if (!isFree || going.current === undefined) return
    focusCell(room.current, going.current)
    going.current = undefined
  })
  return (at) => {
    going.current = at
  }
}

const firstOf = (sheet: InspectionSheet | undefined): At | undefined => {
  const [contract] = sheet?.contracts ?? []
  return contract === undefined ? undefined : { contractKey: contract.contractKey, cell: 'c1' }
}
