/** /api/openapi.json: OpenAPI 3.1, one concrete path for each act, view and document, from the lists' own schemas. */
import { z } from 'zod'
import { acts, documents, views } from '../../desk/lists.ts'
import { citation, type Provision } from '../../law/provision.ts'

type Listed = {
  readonly id: string
  readonly title: string
  readonly basis: readonly Provision[]
  readonly schema: z.ZodType
}

const REFUSALS = {
  400: 'Unreadable input',
  401: 'No session',
  403: 'Denied, and logged',
  404: 'Not found',
  409: 'Stale, held, or another body under the same key',
  413: 'Too large',
  422: 'Refused, with every finding',
  423: 'Session locked',
  503: 'The log is closed',
} as const

const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }

const responses = {
  200: {
    description: 'Done',
    content: { 'application/json': { schema: { type: 'object', properties: { answer: {} }, required: ['answer'] } } },
  },
  ...Object.fromEntries(Object.entries(REFUSALS).map(([status, description]) =>
    [status, { description, content: problemContent }])),
}

const operation = (road: string, listed: Listed) => ({
  post: {
    operationId: `${road}.${listed.id}`,
    summary: listed.title,
    description: listed.basis.map(citation).join('・'),
    tags: [road],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: {
        type: 'object',
        required: ['input'],
        additionalProperties: false,
        properties: {
          input: z.toJSONSchema(listed.schema, { io: 'input' }),
          case: { type: 'string', format: 'uuid' },
          key: { type: 'string', format: 'uuid', description: 'Idempotency key' },
          preview: { type: 'boolean' },
          quiet: { type: 'boolean', description: 'Asked by a screen itself: the seat is not kept warm by it' },
          confirmed: { type: 'array', items: {
            type: 'object', required: ['code'], properties: { code: { type: 'string' }, note: { type: 'string' } },
          } },
        },
      } } },
    },
    responses,
  },
})

const pathsOf = (road: string, list: readonly Listed[]) =>
  Object.fromEntries(list.map((listed) => [`/api/${road}/${listed.id}`, operation(road, listed)]))

/** The whole description, as a value. */
export const openapi = () => ({
  openapi: '3.1.0',
  info: { title: 'daicho', version: '1', description: '住民記録システム' },
  paths: { ...pathsOf('acts', acts), ...pathsOf('views', views), ...pathsOf('documents', documents) },
  components: {
    securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'daicho' } },
    schemas: { Problem: {
      type: 'object',
      required: ['type', 'title', 'status'],
      properties: {
        type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' },
        findings: { type: 'array', items: { type: 'object', properties: {
          class: { enum: ['error', 'alert'] }, code: { type: 'string' }, field: { type: ['string', 'null'] },
          basis: { type: 'string' }, says: { type: 'string' }, remedy: { type: 'string' },
        } } },
      },
    } },
  },
  security: [{ session: [] }],
})
