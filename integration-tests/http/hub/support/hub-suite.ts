import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { MailFileService } from "../../../../src/modules/mail-file/service"
import { seedCatalogue } from "../../../../src/scripts/seed/catalogue"
import { seedShipping } from "../../../../src/scripts/seed/shipping"
import { seedStore } from "../../../../src/scripts/seed/store"
import type { Api } from "../../../helpers/actor"
import { stopSchedules } from "../../../helpers/no-schedules"

type RunnerOptions = Parameters<Parameters<typeof medusaIntegrationTestRunner>[0]["testSuite"]>[0]

export type Mail = { to: string; template: string; content: { subject: string; text: string; html: string } }

export type HubSuite = {
  api: Api
  /** Where the server listens, for callers that need exact bytes or are no JavaScript. */
  url: () => string
  container: () => MedusaContainer
  sql: <Row>(text: string, values?: unknown[]) => Promise<Row[]>
  /** What went out by e-mail in this test, oldest first. */
  mails: Mail[]
  /** While it is set, the mail provider fails with it. */
  mail: { failure: Error | null }
}

/** A platform with a catalogue and not one business. */
export function hubSuite(specs: (suite: HubSuite) => void): void {
  medusaIntegrationTestRunner({
    inApp: true,
    moduleName: "hub",
    testSuite: ({ api, getContainer, dbConnection }: RunnerOptions) => {
      const suite: HubSuite = {
        api,
        url: () => api.defaults.baseURL,
        container: getContainer,
        sql: async (text, values = []) => (await dbConnection.raw(text, values)).rows,
        mails: [],
        mail: { failure: null },
      }
      beforeAll(async () => {
        await stopSchedules()
        const store = await seedStore(getContainer())
        const shipping_profile_id = await seedShipping(getContainer(), store)
        await seedCatalogue(getContainer(), { sales_channel_id: store.sales_channel_id, shipping_profile_id })
      })
      beforeEach(() => catchMails(suite))
      afterEach(() => jest.restoreAllMocks())
      specs(suite)
    },
  })
}

function catchMails({ mails, mail }: HubSuite): void {
  mails.length = 0
  mail.failure = null
  jest.spyOn(MailFileService.prototype, "send").mockImplementation(async (sent) => {
    if (mail.failure) throw mail.failure
    const { subject = "", text = "", html = "" } = sent.content ?? {}
    mails.push({
      to: sent.to,
      template: sent.template,
      content: { subject, text: text ?? "", html: html ?? "" },
    })
    return { id: `mail-${mails.length}` }
  })
}
