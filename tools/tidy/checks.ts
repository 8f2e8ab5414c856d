/** The checks, listed once. */
import { bannedNames } from './checks/banned-names.ts'
import { commands } from './checks/commands.ts'
import { consoleReach } from './checks/console-reach.ts'
import { cycles } from './checks/cycles.ts'
import { directions } from './checks/directions.ts'
import { docstrings } from './checks/docstrings.ts'
import { fileLength } from './checks/file-length.ts'
import { fileWriters } from './checks/file-writers.ts'
import { findingCodes } from './checks/finding-codes.ts'
import { firstLine } from './checks/first-line.ts'
import { functionLength } from './checks/function-length.ts'
import { glossaryNames } from './checks/glossary-names.ts'
import { glossaryRows } from './checks/glossary-rows.ts'
import { lineLength } from './checks/line-length.ts'
import { links } from './checks/links.ts'
import { nesting } from './checks/nesting.ts'
import { parameters } from './checks/parameters.ts'
import { purity } from './checks/purity.ts'
import { romajiNames } from './checks/romaji-names.ts'
import { settings } from './checks/settings.ts'
import { silencedTests } from './checks/silenced-tests.ts'
import { traces } from './checks/traces.ts'
import { typeEscapes } from './checks/type-escapes.ts'
import type { Check } from './house.ts'

export const CHECKS: readonly Check[] = [
  fileLength, lineLength, functionLength, parameters, nesting,
  firstLine, docstrings, bannedNames,
  typeEscapes, silencedTests,
  directions, purity, consoleReach, cycles, fileWriters,
  glossaryRows, glossaryNames, romajiNames,
  findingCodes, settings, commands, links, traces,
]
