/**
 * The terminal's own key: made in this browser, kept by it and never given away. It signs who sits down here, and
 * every request after that: a copied session is worth nothing without it.
 */

const STORE = 'keys'
const NAME = 'terminal'
const EC = { name: 'ECDSA', namedCurve: 'P-256' } as const
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const

/** What the server is told of a sign-in. */
export type SignInProof = { readonly publicKey: string; readonly at: string; readonly signature: string }

let known: Promise<CryptoKeyPair | undefined> | undefined
/** How far the server's clock is ahead of this terminal's. */
let aheadMs = 0

/** False where the page came without encryption over the network: browsers lend no keys there. */
export const canHoldKey = (): boolean => globalThis.isSecureContext && 'indexedDB' in globalThis

/** The server's time decides; its answers carry it, to the second. A clock that agrees within one is left alone. */
export const hearServerTime = (date: string | null): void => {
  const told = date === null ? Number.NaN : Date.parse(date)
  if (Number.isNaN(told)) return
  const ahead = told + 500 - Date.now()
  aheadMs = Math.abs(ahead) <= 1000 ? 0 : ahead
}

const serverTime = (): string => new Date(Date.now() + aheadMs).toISOString()

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.open('daicho', 1)
    asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore(STORE))
    asked.addEventListener('success', () => resolve(asked.result))
    asked.addEventListener('error', () => reject(asked.error ?? new Error('the browser keeps no keys')))
  })

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('the browser lost a key')))
  })

const read = async (): Promise<CryptoKeyPair | undefined> => {
  const db = await opened()
  const found: CryptoKeyPair | undefined = await settled(db.transaction(STORE).objectStore(STORE).get(NAME))
  db.close()
  return found
}

/** The pair that this browser holds, if it has made one. */
const findKey = (): Promise<CryptoKeyPair | undefined> => {
  known ??= canHoldKey() ? read().catch(() => undefined) : Promise.resolve(undefined)
  return known
}

/** Not extractable: even a script in this page can only ask for a signature. */
const makeKey = async (): Promise<CryptoKeyPair> => {
  const made = await crypto.subtle.generateKey(EC, false, ['sign', 'verify'])
  const db = await opened()
  await settled(db.transaction(STORE, 'readwrite').objectStore(STORE).put(made, NAME))
  db.close()
  known = Promise.resolve(made)
  return made
}

const keyAtHand = async (): Promise<CryptoKeyPair | undefined> =>
  canHoldKey() ? ((await findKey()) ?? (await makeKey())) : undefined

/** The half that is registered with the terminal; nothing where this browser can hold no key. */
export const terminalPublicKey = async (): Promise<string | undefined> => {
  const pair = await keyAtHand()
  return pair === undefined ? undefined : spkiOf(pair)
}

/** Says that this person sits down at this terminal now; the key is made where there is none yet. */
export const signInProof = async (operator: string): Promise<SignInProof | undefined> => {
  const pair = await keyAtHand()
  if (pair === undefined) return undefined
  const at = serverTime()
  return {
    publicKey: await spkiOf(pair),
    at,
    signature: await signed(pair, `daicho-sign-in-v1\n${operator}\n${at}`),
  }
}

/** The header of one request; nothing while no key has been made here. */
export const requestProof = async (method: string, path: string, body: string): Promise<string | undefined> => {
  const pair = await findKey()
  if (pair === undefined) return undefined
  const at = serverTime()
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body)))
  const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${at};${await signed(pair, ['daicho-request-v1', method, path, at, hash].join('\n'))}`
}

const spkiOf = async ({ publicKey }: CryptoKeyPair): Promise<string> =>
  base64(await crypto.subtle.exportKey('spki', publicKey))

const signed = async ({ privateKey }: CryptoKeyPair, message: string): Promise<string> =>
  base64(await crypto.subtle.sign(SIGNING, privateKey, new TextEncoder().encode(message)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)))
