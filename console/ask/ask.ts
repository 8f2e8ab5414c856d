/** Everything the console asks of the server goes through here: one shape of request, one shape of refusal. */
import { hearServerTime, requestProof } from '../app/terminalKey.ts'
import { Problem } from './problem.ts'
import type { ProblemBody } from './problem.ts'
import type { Documents, Views } from './shapes/index.ts'

export type Confirmation = { readonly code: string; readonly note?: string }

export type ActOptions = {
  readonly caseId?: string
  readonly confirmed?: readonly Confirmation[]
  /** Same key, same act: a request sent twice is done once. */
  readonly key?: string
}

let screen = ''
let receipt = ''
const refusals = new Set<(problem: Problem) => void>()

/** Named in every request, for the operation log. [STD 10.2] */
export const nameScreen = (id: string, receiptNo: string): void => {
  screen = id
  receipt = receiptNo
}

/** Hears of every refusal: a lost session, a locked one and a closed log concern the whole console. */
export const hearRefusals = (listener: (problem: Problem) => void): (() => void) => {
  refusals.add(listener)
  return () => refusals.delete(listener)
}

/** `quiet`: the screen asks by itself, and nobody sits there because of it. Throws Problem. */
export const view = async <V extends keyof Views>(
  id: V,
  input: Views[V]['input'],
  quiet = false,
): Promise<Views[V]['answer']> => {
  const { answer } = await send(`/api/views/${id}`, quiet ? { input, quiet } : { input })
  return answer
}

/** Throws Problem; its findings are the act's. */
export const act = async <A>(id: string, input: unknown, options: ActOptions = {}): Promise<A> => {
  const { caseId, confirmed, key } = options
  const { answer } = await send(`/api/acts/${id}`, {
    input,
    confirmed: confirmed ?? [],
    key: key ?? crypto.randomUUID(),
    ...(caseId === undefined ? {} : { case: caseId }),
  })
  return answer
}

/** A paper: its preview, or the copies with their numbers. Throws Problem. */
export const document = async <D extends keyof Documents>(
  id: D,
  input: Documents[D]['input'],
  options: ActOptions & { readonly preview?: boolean } = {},
): Promise<Documents[D]['answer']> => {
  const { caseId, confirmed, key, preview } = options
  const { answer } = await send(`/api/documents/${id}`, {
    input,
    confirmed: confirmed ?? [],
    key: key ?? crypto.randomUUID(),
    preview: preview ?? false,
    ...(caseId === undefined ? {} : { case: caseId }),
  })
  return answer
}

/** A plain call of the session's own routes. Throws Problem. */
export const call = async <A>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<A> =>
  method === 'GET' ? receive(await reach(path, { method })) : send(path, body ?? {})

/** A file as it lies at the server. Throws Problem. */
export const fetchFile = async (path: string): Promise<Blob> => {
  const response = await post(path, { input: {} })
  if (response.ok) return response.blob()
  throw refuse(new Problem(response.status, await problemBody(response)))
}

// The server and the console are built from one tree; the answer's type is the promise of ask/shapes, tried by the
// browser tests.
const send = async (path: string, body: unknown) => receive(await post(path, body))

const post = (path: string, body: unknown): Promise<Response> =>
  reach(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-screen-id': screen, 'x-receipt-no': receipt },
    body: JSON.stringify(body),
  })

type Sent = { readonly method: string; readonly headers?: Record<string, string>; readonly body?: string }

/** Every request is signed where this terminal holds a key: of a contractor's none counts that is not. */
const reach = async (path: string, request: Sent): Promise<Response> => {
  const proof = await requestProof(request.method, path, request.body ?? '')
  const headers = { ...request.headers, ...(proof === undefined ? {} : { 'daicho-proof': proof }) }
  try {
    const response = await fetch(path, { ...request, headers, cache: 'no-store', credentials: 'same-origin' })
    hearServerTime(response.headers.get('date'))
    return response
  } catch {
    throw refuse(new Problem(0, {}))
  }
}

const receive = async (response: Response) => {
  if (response.ok) return response.status === 204 ? {} : response.json()
  throw refuse(new Problem(response.status, await problemBody(response)))
}

const problemBody = async (response: Response): Promise<ProblemBody> => {
  try {
    return await response.json()
  } catch {
    return {}
  }
}

const refuse = (problem: Problem): Problem => {
  for (const listener of refusals) listener(problem)
  return problem
}
