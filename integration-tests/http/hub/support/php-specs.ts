import { execFile } from "node:child_process"
import path from "node:path"
import { footprint } from "./footprint"
import { SECRET, type HubAnswer } from "./hub-call"
import type { HubSuite } from "./hub-suite"

type Run = { code: number; stdout: string; stderr: string }

const EXAMPLE = path.resolve(__dirname, "../../../../docs/hub/provision.php")
const CALL = path.join(__dirname, "hub-call.php")

function php(args: string[], secret = SECRET): Promise<Run> {
  const env = { PATH: process.env.PATH, HUB_PROVISIONING_SECRET: secret }
  return new Promise((resolve, reject) => {
    execFile("php", args, { env }, (error, stdout, stderr) => {
      if (error && typeof error.code !== "number")
        reject(new Error("php is needed for this test: install php-cli"))
      else resolve({ code: Number(error?.code ?? 0), stdout, stderr })
    })
  })
}

export function phpSpecs(suite: HubSuite): void {
  const callAs = async (mode: string): Promise<HubAnswer> =>
    JSON.parse((await php([CALL, mode, suite.url()])).stdout)
  const example = (...args: string[]) => php([EXAMPLE, `--url=${suite.url()}`, ...args])
  const named = ["--handle=php-clinic", "--name=Clínica / PHP", "--email=owner@php-clinic.example"]

  it("provisions a business, and finds it again", async () => {
    const first = await example(...named, "--logo=https://cdn.example.com/a/b.svg", "--primary=#102030")
    expect([first.code, first.stderr]).toEqual([0, ""])
    const answer: HubAnswer["body"] = JSON.parse(first.stdout)
    expect(answer).toMatchObject({ business: { handle: "php-clinic", status: "active" }, idempotent: false })
    expect(await suite.sql("select name from business")).toEqual([{ name: "Clínica / PHP" }])
    const second = await example(...named)
    expect(JSON.parse(second.stdout)).toEqual({ ...answer, idempotent: true })
  })

  it("is understood with seconds, milliseconds and the canonical form", async () => {
    expect((await callAs("seconds")).status).toBe(201)
    expect((await callAs("milliseconds")).status).toBe(200)
    expect((await callAs("canonical")).status).toBe(200)
  })

  it("is refused with a tampered body, an old timestamp and a wrong secret", async () => {
    const before = await footprint(suite)
    for (const mode of ["tampered body", "old timestamp", "wrong secret"]) {
      const { status, body } = await callAs(mode)
      expect([mode, status, body.code]).toEqual([mode, 401, "UNAUTHORIZED"])
    }
    expect(await footprint(suite)).toEqual(before)
  })

  it("shows what is wrong with the fields", async () => {
    const { code, stdout } = await example("--handle=Php", "--name=x", "--email=nobody")
    expect(code).toBe(1)
    const { issues }: HubAnswer["body"] = JSON.parse(stdout)
    expect(issues?.map(({ field }) => field)).toEqual(["handle", "owner_email"])
  })

  it("says when nobody answers, and when it has no secret", async () => {
    const nobody = await php([CALL, "milliseconds", "http://localhost:9"])
    expect(nobody.code).not.toBe(0)
    const secretless = await php([EXAMPLE, ...named], "")
    expect([secretless.code, secretless.stderr]).toEqual([2, "HUB_PROVISIONING_SECRET is not set.\n"])
  })
}
