import type { PhiCipher } from "./cipher"
import { PhiOpenError, type PhiContext } from "./errors"

/** The protected columns of one table. JSON columns are stored as text, since ciphertext is no JSON. */
export interface PhiColumns<Text extends string = string, Json extends string = string> {
  table: string
  text: readonly Text[]
  json: readonly Json[]
}

interface Row {
  id: string
}

/** A row as stored: JSON columns have become text. */
export type SealedRow<R, Json extends string> = Omit<R, Json> & { [K in Json & keyof R]: string | null }

/** A row as read: what a JSON column held is for the caller to check. */
export type OpenedRow<R, Json extends string> = Omit<R, Json> & { [K in Json & keyof R]: unknown }

/** Declares a table's protected columns, once, beside its model. */
export function definePhiColumns<
  const Text extends string = never,
  const Json extends string = never,
>(definition: { table: string; text?: readonly Text[]; json?: readonly Json[] }): PhiColumns<Text, Json> {
  return { table: definition.table, text: definition.text ?? [], json: definition.json ?? [] }
}

/**
 * Seals the protected columns that `row` has; the others pass unchanged. Null stays
 * null and an absent column stays absent, so it serves partial updates too. The row
 * needs its id beforehand, because every value is bound to it. Throws a `TypeError`
 * that names the column when a text column holds something else.
 */
export function sealRow<R extends Row, Json extends string>(
  cipher: PhiCipher,
  columns: PhiColumns<string, Json>,
  row: R,
): SealedRow<R, Json>
export function sealRow(cipher: PhiCipher, columns: PhiColumns, row: Row): unknown {
  return mapColumns(columns, row, (value, column, isJson) => {
    const text = isJson ? JSON.stringify(value) : value
    return cipher.seal(requireText(text, columns.table, column), {
      table: columns.table,
      column,
      row_id: row.id,
    })
  })
}

/** The reverse of `sealRow`. Throws `PhiOpenError`. */
export function openRow<R extends Row, Json extends string>(
  cipher: PhiCipher,
  columns: PhiColumns<string, Json>,
  row: R,
): OpenedRow<R, Json>
export function openRow(cipher: PhiCipher, columns: PhiColumns, row: Row): unknown {
  return mapColumns(columns, row, (value, column, isJson): unknown => {
    const context = { table: columns.table, column, row_id: row.id }
    const text = cipher.open(requireText(value, columns.table, column), context)
    return isJson ? parseJson(text, context) : text
  })
}

function parseJson(text: string, context: PhiContext): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own message quotes the text, which is health data.
    throw new PhiOpenError("malformed", context)
  }
}

type Change = (value: unknown, column: string, isJson: boolean) => unknown

function mapColumns(columns: PhiColumns, row: Row, change: Change): Row {
  const result: Row & Record<string, unknown> = { ...row }
  const json = new Set<string>(columns.json)
  for (const column of [...columns.text, ...columns.json]) {
    const value = result[column]
    if (value !== null && value !== undefined) {
      result[column] = change(value, column, json.has(column))
    }
  }
  return result
}

function requireText(value: unknown, table: string, column: string): string {
  if (typeof value !== "string") {
    throw new TypeError(`${table}.${column} holds health data and must be text, but it is ${typeof value}`)
  }
  return value
}
