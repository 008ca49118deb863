import { Client } from "pg"
import { PgListener } from "../../../src/utils/pg-listener"
import { createDatabase, dropDatabase } from "./support/database"
import { eventually } from "./support/eventually"

describe("PgListener", () => {
  let url: string
  let sender: Client
  const heard: string[] = []
  let connections = 0
  let listener: PgListener

  beforeAll(async () => {
    url = await createDatabase("dispatch_listener")
    sender = new Client({ connectionString: url })
    await sender.connect()
    listener = new PgListener({
      connection_string: url,
      channels: {
        rx_a: (payload) => heard.push(`a:${payload}`),
        rx_b: (payload) => heard.push(`b:${payload}`),
      },
      on_reconnect: () => connections++,
    })
    listener.start()
    await eventually(() => expect(connections).toBe(1))
  })

  afterAll(async () => {
    await listener.stop()
    await sender.end()
    await dropDatabase("dispatch_listener")
  })

  const say = (channel: string, payload: string) =>
    sender.query("select pg_notify($1, $2)", [channel, payload])

  it("hears every channel it was given", async () => {
    await say("rx_a", "one")
    await say("rx_b", "two")
    await eventually(() => expect(heard).toEqual(["a:one", "b:two"]))
  })

  it("hears nothing of a transaction that rolls back", async () => {
    heard.length = 0
    await sender.query("begin")
    await say("rx_a", "never")
    await sender.query("rollback")
    await say("rx_a", "after")
    await eventually(() => expect(heard).toEqual(["a:after"]))
  })

  it("comes back after its connection is cut", async () => {
    heard.length = 0
    await sender.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'rxspot-listener' and datname = current_database()",
    )
    await eventually(() => expect(listener.is_listening).toBe(false))
    await eventually(() => expect(connections).toBe(2))
    expect(listener.is_listening).toBe(true)
    await say("rx_a", "again")
    await eventually(() => expect(heard).toEqual(["a:again"]))
  })

  it("refuses a channel name that would have to be quoted", () => {
    const make = () => new PgListener({ connection_string: url, channels: { 'x"; drop': () => undefined } })
    expect(make).toThrow(/channel name/)
  })

  it("leaves no connection behind", async () => {
    const other = new PgListener({ connection_string: url, channels: { rx_c: () => undefined } })
    other.start()
    await other.stop()
    const { rows } = await sender.query(
      "select count(*)::int as open from pg_stat_activity where application_name = 'rxspot-listener' and datname = current_database()",
    )
    expect(rows[0].open).toBe(1)
  })
})
