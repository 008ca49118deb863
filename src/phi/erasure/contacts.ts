import type { Query } from "../query"

type Who = { business_id: string; customer_id: string; until: string }

const NOBODY = "erased@patient.invalid"
/** What of an address names or finds a person; state, town and country stay for the books. */
const ADDRESS = `first_name = null, last_name = null, company = null, address_1 = null, address_2 = null, phone = null,
  postal_code = null, metadata = null, updated_at = now()`
const OWN_ORDERS = `select order_id from order_record where business_id = ? and customer_id = ? and placed_at <= ?`
const OWN_CARTS = `select c.id from cart c join business b on b.sales_channel_id = c.sales_channel_id
  where b.id = ? and c.customer_id = ? and c.created_at <= ?`

/** `?` is business, customer, time. What was sold, for how much, stays: the books are kept by other laws. */
const OF_THE_BUSINESS = [
  `update order_address set ${ADDRESS} where id in (select unnest(array[shipping_address_id, billing_address_id])
     from "order" where id in (${OWN_ORDERS}))`,
  `update fulfillment_address set ${ADDRESS} where id in (select f.delivery_address_id from fulfillment f
     join order_fulfillment x on x.fulfillment_id = f.id where x.order_id in (${OWN_ORDERS}))`,
  `update "order" set email = '${NOBODY}', updated_at = now() where id in (${OWN_ORDERS})`,
  `update cart_address set ${ADDRESS} where id in (select unnest(array[shipping_address_id, billing_address_id])
     from cart where id in (${OWN_CARTS}))`,
  `update cart set email = '${NOBODY}', updated_at = now() where id in (${OWN_CARTS})`,
]

const IS_KNOWN_ELSEWHERE = `select 1 from patient where business_id <> ? and customer_id = ? and deleted_at is null
  union all select 1 from order_record where business_id <> ? and customer_id = ? and deleted_at is null limit 1`

const AUTH = `select id from auth_identity where app_metadata->>'customer_id' = ?`

/** `?` is the customer. The sign-in goes too: nobody is left who could use it. */
const OF_THE_PLATFORM = [
  `delete from provider_identity where auth_identity_id in (${AUTH})`,
  `delete from auth_identity where app_metadata->>'customer_id' = ?`,
  `delete from customer_address where customer_id = ?`,
  `update customer set email = 'erased-' || id || '@patient.invalid', first_name = null, last_name = null, phone = null,
     company_name = null, metadata = null, has_account = false, updated_at = now() where id = ?`,
]

/**
 * Takes a patient's name and address out of Medusa's own rows, which hold them in clear: out of this business's orders and
 * carts always, out of the platform's customer only when no other business knows them and they have not come back.
 *
 * @returns whether the platform's customer was made anonymous
 */
export async function eraseContacts(
  query: Query,
  { business_id, customer_id, until }: Who,
): Promise<boolean> {
  for (const sql of OF_THE_BUSINESS) await query(sql, [business_id, customer_id, until])
  const elsewhere = [business_id, customer_id, business_id, customer_id]
  const came_back =
    "select 1 from consultation where business_id = ? and customer_id = ? and created_at > ? limit 1"
  if ((await query(IS_KNOWN_ELSEWHERE, elsewhere)).length > 0) return false
  if ((await query(came_back, [business_id, customer_id, until])).length > 0) return false
  for (const sql of OF_THE_PLATFORM) await query(sql, [customer_id])
  return true
}
