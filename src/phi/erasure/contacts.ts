import type { Query } from "../query"

type Who = { business_id: string; customer_id: string; until: string }

const NOBODY = "erased@patient.invalid"
/** What of an address names or finds a person; state, town and country stay for the books. */
const ADDRESS = `first_name = null, last_name = null, company = null, address_1 = null, address_2 = null, phone = null,
  postal_code = null, metadata = null, updated_at = now()`
const OWN_ORDERS = `select order_id from order_record where business_id = ? and customer_id = ? and placed_at <= ?`
const OWN_CARTS = `select c.id from cart c join business b on b.sales_channel_id = c.sales_channel_id
  where b.id = ? and c.customer_id = ? and c.created_at <= ?`

const OWN_PARCELS = `select fulfillment_id from order_fulfillment where order_id in (${OWN_ORDERS})`
/** Of an order's payments, and of those begun in carts that came to nothing. */
const OWN_COLLECTIONS = `select payment_collection_id from order_payment_collection where order_id in (${OWN_ORDERS})`
const CART_COLLECTIONS = `select payment_collection_id from cart_payment_collection where cart_id in (${OWN_CARTS})`
/** How Medusa calls a change of an order's address or e-mail. */
const CORRECTION = "UPDATE_ORDER_PROPERTIES"
/** A provider's answer names the payer; its id alone finds the payment at the provider again, for the books. */
const PAYMENT_ID = `jsonb_strip_nulls(jsonb_build_object('id', data->'id'))`

/** `?` is business, customer, time. What was sold, for how much, stays: the books are kept by other laws. */
const OF_THE_BUSINESS = [
  `update order_address set ${ADDRESS} where id in (select unnest(array[shipping_address_id, billing_address_id])
     from "order" where id in (${OWN_ORDERS}))`,
  `update fulfillment_address set ${ADDRESS} where id in (select f.delivery_address_id from fulfillment f
     join order_fulfillment x on x.fulfillment_id = f.id where x.order_id in (${OWN_ORDERS}))`,
  // With a number the carrier says to whose door a parcel went.
  `update fulfillment_label set tracking_number = 'erased', tracking_url = '', label_url = '', updated_at = now()
     where fulfillment_id in (${OWN_PARCELS})`,
  `update payment set data = ${PAYMENT_ID}, updated_at = now() where payment_collection_id in (${OWN_COLLECTIONS})`,
  ...[OWN_COLLECTIONS, CART_COLLECTIONS].map(
    (own) => `update payment_session set data = ${PAYMENT_ID}, context = null, updated_at = now()
     where payment_collection_id in (${own})`,
  ),
  // A corrected address stays as a row of its own, and twice more in the history of the correction.
  `update order_address set ${ADDRESS} where id in (select details->'old'->>'id' from order_change_action
     where action = '${CORRECTION}' and order_id in (${OWN_ORDERS}))`,
  `update order_change_action set details = details - 'old' - 'new', updated_at = now()
     where action = '${CORRECTION}' and order_id in (${OWN_ORDERS})`,
  // The steps of placing an order, which Medusa keeps for some days under the cart's id.
  `delete from workflow_execution where state in ('done', 'reverted', 'failed') and transaction_id in (${OWN_CARTS})`,
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
  `update account_holder set email = null, data = '{}', metadata = null, updated_at = now() where id in
     (select account_holder_id from customer_account_holder where customer_id = ?)`,
  `update notification set "to" = '${NOBODY}', data = null, provider_data = null, updated_at = now()
     where lower("to") = (select lower(email) from customer where id = ?)`,
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
