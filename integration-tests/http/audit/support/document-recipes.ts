import type { Answer } from "../../../helpers/actor"
import { submitted } from "../../../helpers/cases"
import type { DemoWorld } from "../../../helpers/demo-suite"
import { linkTo, upload, type Shelf } from "../../documents/support/document-calls"
import { KINDS } from "../../documents/support/files"

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
