import { readStack, type Login } from "./stack"

type Who = { token: string }

/** A call to the stack's backend as whoever's token it is; throws with what the backend said when it refuses. */
export async function call<T>(
  method: "GET" | "POST",
  path: string,
  who: Who | null,
  body?: object,
): Promise<T> {
  const answer = await fetch(`${readStack().backend_url}${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      ...(who ? { authorization: `Bearer ${who.token}` } : {}),
    },
    body: body && JSON.stringify(body),
  })
  const data: T & { message?: string } = await answer.json()
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${data.message}`)
  return data
}

/** Signs somebody in without a page: `member` for clinicians and owners, `user` for operators. */
export function signInByApi(actor: "member" | "user", { email, password }: Login): Promise<Who> {
  return call("POST", `/auth/${actor}/emailpass`, null, { email, password })
}
