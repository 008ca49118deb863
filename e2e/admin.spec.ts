import { test, type Page } from "@playwright/test"
import { withClient } from "../scripts/lib/postgres/client.mjs"
import {
  changeDomains,
  changeLocations,
  changeLook,
  changeMembers,
  openClearCare,
  suspendAndRestore,
} from "./admin/business"
import {
  changeCatalogue,
  changeFees,
  changeFlags,
  changeFulfilment,
  saveQrCode,
} from "./admin/business-trade"
import { useClinicians } from "./admin/clinicians"
import { useConsultations } from "./admin/consultations"
import { useDispatch } from "./admin/dispatch"
import { useHome } from "./admin/home"
import { makeBusiness } from "./admin/new-business"
import { useOrders } from "./admin/orders"
import { useQuarantine } from "./admin/quarantine"
import { makeLateCase, removeLateCase } from "./support/admin-case"
import { makeDeadLetters } from "./support/dead-letters"
import { makeQuarantinedDocument } from "./support/quarantined-document"
import { operatorPage } from "./support/operator"
import { readStack } from "./support/stack"

test.describe("the operators' pages", () => {
  let page: Page

  test.beforeAll(async () => {
    await withClient(readStack().database_url, makeDeadLetters)
    await withClient(readStack().database_url, makeLateCase)
    await withClient(readStack().database_url, makeQuarantinedDocument)
  })
  test.afterAll(async () => withClient(readStack().database_url, removeLateCase))
  test.beforeEach(async ({ browser }) => {
    page = await operatorPage(browser)
  })
  test.afterEach(async () => page.context().close())

  test("home: what needs somebody, and the way there", async () => useHome(page))

  test("consultations: of all businesses, found and opened without a patient", async () =>
    useConsultations(page))

  test("orders: with their business, and on to Medusa's page", async () => useOrders(page))

  test("a business is made, and its store has an address", async () => makeBusiness(page))

  test("a business: suspended, restored, dressed, and given domains, places and people", async () => {
    await openClearCare(page)
    await suspendAndRestore(page)
    await changeLook(page)
    await changeDomains(page)
    await changeLocations(page)
    await changeMembers(page)
  })

  test("a business: what it sells, where it goes, what is on, and its QR code", async () => {
    await openClearCare(page)
    await changeCatalogue(page)
    await changeFees(page)
    await changeFulfilment(page)
    await changeFlags(page)
    await saveQrCode(page)
  })

  test("dispatch: a dead letter is found, read, and sent again, alone, selected and by time", async () =>
    useDispatch(page))

  test("quarantine: what was held back is looked at again, and destroyed", async () => useQuarantine(page))

  test("clinicians: one is made, invited, licensed anew and deactivated", async () => useClinicians(page))
})
