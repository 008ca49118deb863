import { Actor, type Answer } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { codeOf, fieldsOf } from "./answers"

type Made = Answer<
  { business: { id: string; handle: string }; storefront_url: string; idempotent: boolean } & Failure
>

const BODY = { handle: "calm-clinic", business_name: "Calm Clinic", owner_email: "Owner@calm.example" }

export function newBusinessSpecs({ api, world, sql }: DemoSuite): void {
  const create = (body: unknown): Promise<Made> => world().operator.post("/admin/businesses", body)

  describe("a new business", () => {
    it("is made whole, as the Hub would make it, and its store answers", async () => {
      const made = await create(BODY)
      expect(made.status).toBe(201)
      expect(made.data).toMatchObject({ business: { handle: "calm-clinic" }, idempotent: false })
      expect(made.data.storefront_url).toContain("calm-clinic.")
      const [key] = await sql<{ token: string }>("select token from api_key where title like '%calm-clinic'")
      const store = await Actor.anonymous(api)
        .at({ publishable_key: key?.token ?? "" })
        .get("/store/tenant-config")
      expect(store.status).toBe(200)
      const mails = await sql(`select "to" from notification where "to" = 'owner@calm.example'`)
      expect(mails).toHaveLength(1)
    })

    it("is made once, however often it is asked for, also fifty times at once", async () => {
      const answers = await Promise.all(Array.from({ length: 50 }, () => create(BODY)))
      expect(answers.map(({ status }) => status).sort()).toEqual([...Array(49).fill(200), 201])
      expect(new Set(answers.map(({ data }) => data.business.id)).size).toBe(1)
      expect(await sql("select id from business where handle = 'calm-clinic'")).toHaveLength(1)
      const other = await create({ ...BODY, owner_email: "somebody@else.example" })
      expect(codeOf(other)).toEqual([409, "HANDLE_TAKEN"])
    })

    it("is not made from what is no handle, name, address or colour, and each field is named", async () => {
      const wrong = {
        handle: "www",
        business_name: " ",
        owner_email: "nobody",
        primary_color: "blue",
        more: 1,
      }
      const answer = await create(wrong)
      expect(fieldsOf(answer).sort()).toEqual(
        ["business_name", "handle", "more", "owner_email", "primary_color"].sort(),
      )
      expect(await sql("select id from business")).toHaveLength(2)
    })
  })
}
