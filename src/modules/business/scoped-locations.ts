import type { Context } from "@medusajs/framework/types"
import { assertScope } from "../../lib/scope"
import { notFound } from "../../utils/coded-error"
import type { BusinessModuleService } from "./service"
import type { LocationRow } from "./types"

export type LocationChanges = Partial<
  Pick<LocationRow, "name" | "status" | "serviceable_states" | "address" | "phone" | "email">
>
export type LocationInput = LocationChanges & Pick<LocationRow, "name" | "serviceable_states">

/** The places one business works from. Another business's place is found nowhere here. */
export class ScopedLocations {
  constructor(
    private readonly service: BusinessModuleService,
    private readonly business_id: string,
  ) {
    assertScope(business_id)
  }

  /** In the order of adding: the first active one is what patients see as the contact. */
  async list(): Promise<LocationRow[]> {
    const { business_id, service } = this
    const order = { order: { created_at: "ASC" as const, id: "ASC" as const } }
    return service.inScope(business_id, (context) => service.listLocations({ business_id }, order, context))
  }

  async create(input: LocationInput): Promise<LocationRow> {
    const { business_id, service } = this
    return service.inScope(business_id, async (context) => {
      const [row] = await service.createLocations([{ ...input, business_id }], context)
      return row
    })
  }

  /** @returns the place as it was, for undoing it @throws CodedError NOT_FOUND */
  async change(location_id: string, data: LocationChanges): Promise<LocationRow> {
    const { business_id, service } = this
    return service.inScope(business_id, async (context) => {
      const before = await this.find(location_id, context)
      await service.updateLocations({ selector: { id: location_id, business_id }, data }, context)
      return before
    })
  }

  /** Takes a place away that was only just made. For undoing what a workflow did. */
  async remove(location_id: string): Promise<void> {
    const { business_id, service } = this
    await service.inScope(business_id, (context) =>
      service.deleteLocations({ id: location_id, business_id }, context),
    )
  }

  private async find(id: string, context: Context): Promise<LocationRow> {
    const { business_id, service } = this
    const [row] = await service.listLocations({ id, business_id }, { take: 1 }, context)
    if (!row) throw notFound("This place does not exist.")
    return row
  }
}
