/** Draws the manual's blocks. */
import type { Block, Span } from './markdown.ts'

type Follow = (to: string) => void

export function Markdown({ blocks, onFollow }: { blocks: readonly Block[]; onFollow: Follow }) {
  return (
    <div className="manual">
      {blocks.map((block, at) => (
        <BlockView key={at} block={block} onFollow={onFollow} />
      ))}
    </div>
  )
}

function BlockView({ block, onFollow }: { block: Block; onFollow: Follow }) {
  switch (block.is) {
    case 'heading':
      return (
        <Heading level={block.level}>
          <Line spans={block.spans} onFollow={onFollow} />
        </Heading>
      )
    case 'paragraph':
      return (
        <p>
          <Line spans={block.spans} onFollow={onFollow} />
        </p>
      )
    case 'list': {
      const items = block.items.map((spans, at) => (
        <li key={at}>
          <Line spans={spans} onFollow={onFollow} />
        </li>
      ))
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'table':
      return <Table head={block.head} rows={block.rows} onFollow={onFollow} />
  }
}

function Heading({ level, children }: { level: 1 | 2 | 3; children: React.ReactNode }) {
  // The dialog's own title is the panel's h2; the page's headings lie below it.
  if (level === 1) return <h3 className="manual-title">{children}</h3>
  return level === 2 ? <h4>{children}</h4> : <h5>{children}</h5>
}

type TableProps = {
  head: readonly (readonly Span[])[]
  rows: readonly (readonly (readonly Span[])[])[]
  onFollow: Follow
}

function Table({ head, rows, onFollow }: TableProps) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, at) => (
            <th key={at} scope="col">
              <Line spans={cell} onFollow={onFollow} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) => (
              <td key={column}>
                <Line spans={cell} onFollow={onFollow} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Line({ spans, onFollow }: { spans: readonly Span[]; onFollow: Follow }) {
  return spans.map((span, at) => {
    switch (span.is) {
      case 'text':
        return span.text
      case 'bold':
        return <b key={at}>{span.text}</b>
      case 'code':
        return <kbd key={at}>{span.text}</kbd>
      case 'link':
        return (
          <button key={at} type="button" className="manual-link" onClick={() => onFollow(span.to)}>
            {span.text}
          </button>
        )
    }
  })
}
