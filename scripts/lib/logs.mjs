import { readFileSync } from "node:fs"

// eslint-disable-next-line no-control-regex
const COLOURS = /\x1b\[[0-9;]*[A-Za-z]/g

/** @param {string} text without the terminal's colour codes */
export const plain = (text) => text.replace(COLOURS, "")

/** @param {string} file @param {number} [lines] @returns {string} the end of a log, for showing beneath an error */
export function tail(file, lines = 15) {
  try {
    return plain(readFileSync(file, "utf8")).trimEnd().split("\n").slice(-lines).join("\n")
  } catch {
    return ""
  }
}

const ERROR_LINE = /^\s*(error:|✘|⨯|Error:|FATAL|\{"level":"error")|"level":"error"|Unhandled|uncaught/i

/** Whether a line of a program's output is worth interrupting somebody for. @param {string} line */
export const isErrorLine = (line) => ERROR_LINE.test(plain(line))
