/** Set by the admin's bundler: where the backend is, seen from the browser. */
declare const __BACKEND_URL__: string | undefined

const ORIGIN = (__BACKEND_URL__ ?? "/").replace(/\/$/, "")

type Issue = { field: string; message: string }
type Failure = { code?: string; message?: string; issues?: Issue[] }
export type Query = Record<string, string | number | boolean | undefined>

/** What the backend refused, with its words for each field; Medusa's own client keeps the message only. */
export class ApiError extends Error {
  readonly code: string
  readonly issues: Issue[]

  constructor({ code, message, issues }: Failure) {
    super(message ?? "The server did not answer. Try again.")
    this.code = code ?? "UNKNOWN"
    this.issues = issues ?? []
  }

  /** What is wrong with one field, if it was refused. */
  about(field: string): string | undefined {
    return this.issues.find((issue) => issue.field === field)?.message
  }
}

async function request<Answer>(
  method: "GET" | "POST" | "DELETE",
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(`${ORIGIN}${path}`, {
    method,
    credentials: "include",
    headers: {
      accept: "application/json",
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const answer = await response.json().catch(() => ({}))
  if (!response.ok) throw new ApiError(answer)
  return answer
}

function withQuery(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "")
  const text = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString()
  return text ? `${path}?${text}` : path
}

/** Where a link leads that the browser follows by itself, such as a download. */
export const addressOf = (path: string, query?: Query): string => `${ORIGIN}${withQuery(path, query)}`

/** The operators' API, with the session of whoever is signed in to Medusa Admin. */
export const client = {
  get: <Answer>(path: string, query?: Query) => request<Answer>("GET", withQuery(path, query)),
  post: <Answer>(path: string, body: unknown = {}) => request<Answer>("POST", path, body),
  delete: <Answer>(path: string) => request<Answer>("DELETE", path),
  /** Where a file is to be downloaded from. */
  address: (path: string) => `${ORIGIN}${path}`,
}
