/** Where a form keeps its residents, as paths of PostgreSQL. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Field, Form } from '../../frame/form.ts'
import { residentPaths } from './people.ts'

const resident = (name: string): Field => ({ name, label: name, type: 'resident' })

it('names every field that holds a resident, alone and in lists', () => {
  const form: Form = {
    sections: [
      { id: 'a', title: '', path: '', fields: [resident('personNo'), { name: 'note', label: '', type: 'note' }] },
      { id: 'b', title: '', path: 'mother', fields: [resident('personNo')] },
      { id: 'c', title: '', path: 'movers', repeated: { itemTitle: '', atMost: 2 }, fields: [resident('personNo')] },
    ],
  }
  assert.deepEqual(residentPaths(form), ['$.personNo', '$.mother.personNo', '$.movers[*].personNo'])
})
