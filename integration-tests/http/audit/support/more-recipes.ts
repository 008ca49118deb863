import type { Answer } from "../../../helpers/actor"
import { approved, submitted } from "../../../helpers/cases"
import type { DemoWorld } from "../../../helpers/demo-suite"
import { linkTo, upload, type Shelf } from "../../documents/support/document-calls"
import { KINDS } from "../../documents/support/files"
import { ADDRESS } from "../../orders/support/shop"

type Call = () => Promise<Answer<unknown>>

/** How somebody who may do it calls each `phi` route over documents with success. */
export function documentRecipes({ best, patient, maya }: DemoWorld): Record<string, Call> {
  const own: Shelf = { actor: patient.at(best), list: "/store/documents", links: "/store/documents" }
  const ward = maya.in(best)
  const put = async (url = own.list, actor = own.actor) =>
    (await upload(actor, url, KINDS.pdf)).data.document.id
  const shelfOf = async (): Promise<Shelf> => ({
    actor: ward,
    list: `/tenant/consultations/${await submitted(patient, best)}/documents`,
    links: "/tenant/documents",
  })
  const open = async (shelf: Shelf, id: string) => shelf.actor.download(String(await linkTo(shelf, id)))
  return {
    "GET /store/documents": async () => put().then(() => own.actor.get(own.list)),
    "POST /store/documents": () => upload(own.actor, own.list, KINDS.pdf),
    "DELETE /store/documents/:id": async () => own.actor.delete(`${own.list}/${await put()}`),
    "POST /store/documents/:id/download-link": async () =>
      own.actor.post(`${own.links}/${await put()}/download-link`),
    "GET /store/documents/download/:token": async () => open(own, await put()),
    "GET /tenant/documents": async () => put().then(() => ward.get("/tenant/documents")),
    "GET /tenant/consultations/:id/documents": async () => ward.get((await shelfOf()).list),
    "POST /tenant/consultations/:id/documents": async () => upload(ward, (await shelfOf()).list, KINDS.pdf),
    "POST /tenant/documents/:id/download-link": async () => {
      const shelf = await shelfOf()
      return ward.post(`${shelf.links}/${await put(shelf.list, ward)}/download-link`)
    },
    "GET /tenant/documents/download/:token": async () => {
      const shelf = await shelfOf()
      return open(shelf, await put(shelf.list, ward))
    },
  }
}

/** The same over orders, each made of an approval. */
export function orderRecipes({ best, patient, maya, owner_best }: DemoWorld): Record<string, Call> {
  const owner = owner_best.in(best)
  const generate = async () => {
    const { country_code: _, ...address } = ADDRESS
    const ship_to = { ...address, province: "CA" }
    const id = await approved(patient, maya, best)
    return owner.post<{ order: { id: string } }>(`/tenant/consultations/${id}/order`, { ship_to })
  }
  const made = async () => (await generate()).data.order.id
  const held = async () => {
    const id = await made()
    await owner.post(`/tenant/orders/${id}/hold`, { reason: "other" })
    return id
  }
  return {
    "POST /tenant/consultations/:id/order": generate,
    "GET /tenant/consultations/:id/order": async () =>
      owner.get(`/tenant/consultations/${await approved(patient, maya, best)}/order`),
    "GET /tenant/orders": async () => made().then(() => owner.get("/tenant/orders")),
    "GET /tenant/orders/:id": async () => owner.get(`/tenant/orders/${await made()}`),
    "GET /tenant/orders/export": async () => made().then(() => owner.get("/tenant/orders/export")),
    "GET /tenant/orders/packing-slips": async () =>
      owner.get(`/tenant/orders/packing-slips?ids=${await made()}`),
    "POST /tenant/orders/:id/hold": async () =>
      owner.post(`/tenant/orders/${await made()}/hold`, { reason: "other" }),
    "POST /tenant/orders/:id/release": async () => owner.post(`/tenant/orders/${await held()}/release`),
    "GET /store/placed-orders": async () => made().then(() => patient.at(best).get("/store/placed-orders")),
    "GET /store/placed-orders/:id": async () => patient.at(best).get(`/store/placed-orders/${await made()}`),
    "GET /store/data-export": async () => made().then(() => patient.at(best).get("/store/data-export")),
  }
}
