/** 場所・ポスト: where the work is done, the seats there, and the terminals that stand at them. */
import type { Contract, Place, Post } from '../../ask/shapes/contracts.ts'
import { say } from '../../messages/say.ts'
import { reading } from '../../parts/Scroller/reading.ts'
import { dayText, hasEnded, termText } from './days.ts'
import { closePost, designatePlace, endPlace, openPost, placeTerminal, removeTerminal } from './forms/places.ts'
import { Do, SheetWork, useDoing } from './SheetWork.tsx'
import type { TabProps } from './SheetWork.tsx'

export function PlacesTab(props: TabProps) {
  const { contract, today, onAsk } = props
  const doing = useDoing(contract)
  const hasPlace = contract.places.some(({ endedOn }) => endedOn === null)
  const open = (): void => onAsk(openPost(contract))
  const actions = { addOne: doing('open-post', hasPlace ? open : null), stopOne: null, saveOne: null }
  return (
    <SheetWork {...props} actions={actions}>
      <div className="contract-sheet">
        <section className="contracts-card panel scrolls" {...reading(say.contracts.posts)}>
          <h2>
            {say.contracts.posts}　<span className="soft">{say.contracts.seats(contract.seats)}</span>
          </h2>
          {contract.posts.map((post) => (
            <OnePost key={post.postNo} contract={contract} post={post} today={today} onAsk={onAsk} />
          ))}
          <p className="row-line">
            <Do act="open-post" of={contract} off={!hasPlace} onDo={open} />
          </p>
        </section>
        <section className="contracts-card panel scrolls" {...reading(say.contracts.placesTitle)}>
          <h2>{say.contracts.placesTitle}</h2>
          {contract.places.map((place) => (
            <OnePlace key={place.placeId} contract={contract} place={place} today={today} onAsk={onAsk} />
          ))}
          <p className="row-line">
            <Do act="designate-place" of={contract} onDo={() => onAsk(designatePlace(contract, today))} />
          </p>
        </section>
      </div>
    </SheetWork>
  )
}

type Of = Pick<TabProps, 'onAsk' | 'today'> & { readonly contract: Contract }

function OnePost({ contract, post, today, onAsk }: Of & { readonly post: Post }) {
  const { postNo, title, functions, terminals, endedOn, placeId } = post
  const isOver = hasEnded(post, today)
  return (
    <div className={isOver ? 'tier ended' : 'tier'}>
      <h3>
        {say.contracts.postNo(postNo)}　{title}
      </h3>
      <p>
        {functions.map((each) => say.contracts.functions[each]).join('、')}
        <span className="soft">　{contract.places.find((place) => place.placeId === placeId)?.name}</span>
      </p>
      {endedOn === null ? null : <p>{say.contracts.ended(dayText(endedOn))}</p>}
      {isOver ? null : (
        <p className="row-line">
          {terminals.length === 0 ? <span className="mark bad-line">✕ {say.contracts.noTerminal}</span> : null}
          {terminals.map((terminalId) => (
            <span key={terminalId} className="row-line">
              <b>{terminalId}</b>
              <Do
                act="remove-terminal"
                of={contract}
                bad
                onDo={() => onAsk(removeTerminal(contract, terminalId))}
              />
            </span>
          ))}
          <Do act="place-terminal" of={contract} onDo={() => onAsk(placeTerminal(contract, post))} />
          <Do act="close-post" of={contract} bad onDo={() => onAsk(closePost(contract, post))} />
        </p>
      )}
    </div>
  )
}

function OnePlace({ contract, place, today, onAsk }: Of & { readonly place: Place }) {
  const { placeId, name, separation, validFrom, validUntil, endedOn } = place
  return (
    <div className={hasEnded(place, today) ? 'tier ended' : 'tier'}>
      <h3>{name}</h3>
      <p>{separation}</p>
      <p className="row-line">
        {endedOn === null ? termText(validFrom, validUntil) : say.contracts.ended(dayText(endedOn))}
        {endedOn === null ? (
          <Do act="end-place" of={contract} bad onDo={() => onAsk(endPlace(contract, placeId))} />
        ) : null}
      </p>
    </div>
  )
}
