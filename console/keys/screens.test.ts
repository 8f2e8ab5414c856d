/**
 * Every screen's keys have a word, a place in the manual and a meaning that does not change from screen to screen.
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { ja } from '../messages/ja.ts'
import { isComposing } from './composing.ts'
import { addLayer, layerChanged, press, topBindings } from './layers.ts'
import { isScreenId, keysOf, SCREEN_KEYS } from './screens.ts'
import type { ScreenId } from './screens.ts'

const SCREENS = Object.keys(SCREEN_KEYS).filter(isScreenId)
const manual = (page: string): string =>
  readFileSync(new URL(`../../docs/manual/${page}.md`, import.meta.url), 'utf8')
const cellsOf = (page: string): string =>
  manual(page)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .join('\n')

describe('the keys of the screens', () => {
  it('give every screen a page in the manual that lists each of its keys', () => {
    for (const screen of SCREENS) {
      const table = cellsOf(screen)
      for (const { key } of keysOf(screen)) assert.match(table, new RegExp(`\`${key}\``), `${screen} ${key}`)
    }
  })

  it('list no key in the manual that the screen does not have', () => {
    for (const screen of SCREENS) {
      const told = [...cellsOf(screen).matchAll(/`(F\d+)`/g)].map((found) => found[1])
      const had: readonly string[] = keysOf(screen).map(({ key }) => key)
      assert.deepEqual(
        told.filter((key) => key !== undefined && !had.includes(key)),
        [],
        screen,
      )
    }
  })

  it('have a word for every action', () => {
    const words: Readonly<Record<string, string>> = ja.keys
    for (const screen of SCREENS) {
      for (const { action } of keysOf(screen)) assert.ok((words[action] ?? '').length > 0, `${screen} ${action}`)
    }
  })

  it('open the manual by F1 everywhere, leave F11 to the browser, and do it by F9 alone', () => {
    const doing = [
      'receive',
      'openPerson',
      'enterProvisional',
      'checkDone',
      'approve',
      'issue',
      'handOver',
      'closeDay',
    ]
    for (const screen of SCREENS) {
      const byKey = new Map(keysOf(screen).map(({ key, action }) => [key, action]))
      assert.equal(byKey.get('F1'), 'help', screen)
      assert.equal(byKey.has('F11'), false, screen)
      const done = keysOf(screen).filter(({ action }) => doing.includes(action) && screen !== 'counter-home')
      assert.ok(
        done.every(({ key }) => key === 'F9'),
        screen,
      )
    }
  })

  it('are named in the index of the manual with their page', () => {
    const index = manual('index')
    for (const screen of SCREENS) assert.match(index, new RegExp(`\\(${screen}\\.md\\)`), screen)
  })

  it('stay with the input method while it converts', () => {
    assert.ok(isComposing({ isComposing: true, keyCode: 120 }))
    assert.ok(isComposing({ isComposing: false, keyCode: 229 }))
    assert.equal(isComposing({ isComposing: false, keyCode: 120 }), false)
  })
})

describe('layers of keys', () => {
  const noted = (into: string[], what: string) => () => {
    into.push(what)
  }

  it('let only the top one hear, and the one below again when it is gone', () => {
    const heard: string[] = []
    const screen: ScreenId = 'entry'
    assert.ok(isScreenId(screen))
    const removeScreen = addLayer({
      bindings: [{ key: 'F9', action: 'enterProvisional', run: noted(heard, 'screen') }],
    })
    const removeDialog = addLayer({ bindings: [{ key: 'F12', action: 'back', run: noted(heard, 'dialog') }] })
    press('F9')
    press('F12')
    removeDialog()
    press('F9')
    removeScreen()
    press('F9')
    assert.deepEqual(heard, ['dialog', 'screen'])
  })

  it('show a key that does nothing now, and do nothing', () => {
    const layer = { bindings: [{ key: 'F9', action: 'approve', run: null }] as const }
    const remove = addLayer(layer)
    layerChanged()
    press('F9')
    assert.deepEqual(topBindings(), layer.bindings)
    remove()
  })
})
