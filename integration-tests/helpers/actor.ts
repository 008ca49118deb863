import { DEMO_PASSWORD } from "../../src/seed-data"

export type Answer<Body> = { status: number; data: Body; headers: Record<string, string> }

/** What the runner's axios is to us. */
export type Api = {
  defaults: { baseURL?: string }
  request: (config: {
    method: string
    url: string
    data?: unknown
    headers?: Record<string, string>
    responseType?: "arraybuffer"
    validateStatus: () => boolean
  }) => Promise<Answer<never>>
}

type Call = { headers?: Record<string, string>; body?: unknown }

/** Any status is an answer: a test says itself which one it expects. */
export async function call<Body>(
  api: Api,
  method: string,
  url: string,
  { headers, body }: Call = {},
): Promise<Answer<Body>> {
  return api.request({ method, url, data: body, headers, validateStatus: () => true })
}

/** Somebody with a token. `as` adds headers: a store's key, a member's business. */
export class Actor {
  constructor(
    private readonly api: Api,
    private readonly headers: Record<string, string>,
  ) {}

  static async signIn(api: Api, type: "customer" | "member" | "user", email: string): Promise<Actor> {
    const body = { email, password: DEMO_PASSWORD }
    const { status, data } = await call<{ token: string }>(api, "POST", `/auth/${type}/emailpass`, { body })
    if (status !== 200) throw new Error(`${type} ${email} cannot sign in: ${status}`)
    return new Actor(api, { authorization: `Bearer ${data.token}` })
  }

  /** A new patient of a store, signed in. */
  static async register(api: Api, store: { publishable_key: string }, email: string): Promise<Actor> {
    const body = { email, password: DEMO_PASSWORD }
    const { data } = await call<{ token: string }>(api, "POST", "/auth/customer/emailpass/register", { body })
    const newcomer = new Actor(api, { authorization: `Bearer ${data.token}` })
    const { status } = await newcomer.at(store).post("/store/customers", { email })
    if (status !== 200) throw new Error(`${email} cannot register: ${status}`)
    return Actor.signIn(api, "customer", email)
  }

  static anonymous(api: Api): Actor {
    return new Actor(api, {})
  }

  with(headers: Record<string, string>): Actor {
    return new Actor(this.api, { ...this.headers, ...headers })
  }

  /** What an answer carries, byte for byte. */
  async download(url: string): Promise<Answer<Buffer>> {
    const headers = this.headers
    return this.api.request({
      method: "GET",
      url,
      headers,
      responseType: "arraybuffer",
      validateStatus: () => true,
    })
  }

  /** The headers of this one's requests, for a test that speaks HTTP itself. */
  sends(): Record<string, string> {
    return { ...this.headers }
  }

  /** At a store: with its publishable key. */
  at(store: { publishable_key: string }): Actor {
    return this.with({ "x-publishable-api-key": store.publishable_key })
  }

  /** Working for a business. */
  in(store: { business_id: string }): Actor {
    return this.with({ "x-business-id": store.business_id })
  }

  get<Body>(url: string): Promise<Answer<Body>> {
    return call(this.api, "GET", url, { headers: this.headers })
  }

  delete<Body>(url: string): Promise<Answer<Body>> {
    return call(this.api, "DELETE", url, { headers: this.headers })
  }

  post<Body>(url: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    return call(this.api, "POST", url, { body, headers: { ...this.headers, ...headers } })
  }
}
