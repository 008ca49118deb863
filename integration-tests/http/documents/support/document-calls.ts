import type { Actor, Answer } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"
import { formOf, type Part } from "./files"

export type Document = {
  id: string
  type: string
  access_level: string
  status: string
  file_name: string
  content_type: string
  size: number
  can_take_back: boolean
}
export type Uploaded = Answer<{ document: Document } & Failure>
export type Listed = { documents: Document[]; count: number }

/** Where somebody's documents are: a patient's at their store, or a case's in the portal. */
export type Shelf = { actor: Actor; list: string; links: string }

export const upload = (actor: Actor, url: string, part: Part): Promise<Uploaded> =>
  actor.post(url, formOf(part))

export const idsAt = async ({ actor, list }: Shelf): Promise<string[]> =>
  (await actor.get<Listed>(list)).data.documents.map(({ id }) => id)

/** @returns the path of a link, or the refusal's status and code */
export async function linkTo({ actor, links }: Shelf, id: string): Promise<string | [number, string]> {
  const { status, data } = await actor.post<{ url: string } & Failure>(`${links}/${id}/download-link`)
  return status === 201 ? data.url : [status, data.code]
}

export async function download(shelf: Shelf, id: string): Promise<Answer<Buffer>> {
  const url = await linkTo(shelf, id)
  if (typeof url !== "string") throw new Error(`No link: ${url.join(" ")}`)
  return shelf.actor.download(url)
}

export const failureOf = ({ status, data }: Answer<Buffer>): [number, string] => {
  const { code }: Failure = JSON.parse(data.toString("utf8"))
  return [status, code]
}
