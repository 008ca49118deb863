import { readFileSync } from "node:fs"

const COLOURS = /\x1b\[[0-9;]*[A-Za-z]/g

/** @param {string} text without the terminal's colour codes */
export const plain = (text) => text.replace(COLOURS, "")

/** The path by which an error came to pass; useful in the log, noise on the screen. */
const STACK_LINE = /^\s+at |^- \/|^Require stack|^\s*(requireStack|'\/)|^\s*$/

/** @param {string} file @param {number} [lines] @returns {string} the telling end of a log, to show beneath an error */
export function tail(file, lines = 15) {
  try {
    const all = plain(readFileSync(file, "utf8")).split("\n")
    return all
      .filter((line) => !STACK_LINE.test(line))
      .slice(-lines)
      .join("\n")
  } catch {
    return ""
  }
}

const ERROR_LINE = /^\s*(error:|✘|⨯|Error:|FATAL|\{"level":"error")|"level":"error"|Unhandled|uncaught/i

/** Whether a line of a program's output is worth interrupting somebody for. @param {string} line */
export const isErrorLine = (line) => ERROR_LINE.test(plain(line))
