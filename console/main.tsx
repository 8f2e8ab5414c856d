/** Starts the console in the page, in the language of this terminal. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Console } from './app/Console.tsx'
import { applyTextSize } from './app/textSize.ts'
import { speakChosen } from './messages/language.ts'
import './style/index.css'

const start = async (): Promise<void> => {
  applyTextSize()
  await speakChosen()
  const room = document.getElementById('console')
  if (room === null) throw new Error('the page has no room for the console')
  createRoot(room).render(
    <StrictMode>
      <Console />
    </StrictMode>,
  )
}

void start()
