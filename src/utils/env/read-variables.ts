import { variables, type VariableName } from "./variables"
import type { Variable } from "./variable"

export type Env = Readonly<{
  [Name in VariableName]: (typeof variables)[Name] extends Variable<infer T> ? T : never
}>

export type Source = Record<string, string | undefined>

export type Reading = { values: Partial<Env>; problems: string[]; warnings: string[] }

/**
 * Reads every variable at once, so that all mistakes are reported together (SYSTEM.md, invariant 8).
 *
 * @param source the raw environment; an empty string counts as absent
 * @param strict production rules: required variables must be there, development stand-ins are not used
 */
export function readVariables(source: Source, strict: boolean): Reading {
  const values: Record<string, unknown> = {}
  const problems: string[] = []
  const warnings: string[] = []
  for (const [name, variable] of Object.entries<Variable<unknown>>(variables)) {
    const input = source[name]?.trim()
    if (input) {
      const parsed = variable.parse(input)
      if (parsed.ok) values[name] = parsed.value
      else problems.push(`${name}: is not valid; accepted is ${parsed.accepted}`)
      continue
    }
    if (strict && variable.required) problems.push(`${name}: is missing; ${variable.about}`)
    if (strict && variable.warning) warnings.push(`${name} is not set: ${variable.warning}.`)
    values[name] = standIn(variable, strict)
  }
  return { values, problems, warnings }
}

function standIn(variable: Variable<unknown>, strict: boolean): unknown {
  return !strict && "development" in variable ? variable.development : variable.fallback
}
