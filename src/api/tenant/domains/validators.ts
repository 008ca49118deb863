import { z } from "@medusajs/framework/zod"

/** Any text: what is wrong with a name is said by its own code. */
export const TenantAddDomain = z.strictObject({
  hostname: z.string("must be a host name").min(1, "must be a host name").max(512, "is too long"),
})

export type TenantAddDomainType = z.infer<typeof TenantAddDomain>
