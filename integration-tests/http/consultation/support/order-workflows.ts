/**
 * Medusa's workflows on carts and orders, each with the reason why no gated product slips through it. A workflow that
 * a new version of Medusa brings is in neither list and fails the test.
 */
export const GATED_WORKFLOWS = {
  "create-cart": "cart created with items",
  "add-to-cart": "item added to a cart",
  "update-line-item-in-cart": "quantity changed in a cart",
  "update-cart": "cart changed",
  "transfer-cart-customer": "cart handed over",
  "complete-cart": "cart completed",
  "create-orders": "draft order created",
  "order-add-line-items": "item added to an order edit",
  "order-edit-add-new-item": "item added to an order edit",
  "order-edit-request": "order edit requested",
  "confirm-order-edit-request": "order edit confirmed",
  "exchange-add-new-item": "item added to an exchange",
  "confirm-exchange-request": "exchange confirmed",
  "claim-add-new-item": "item added to a claim",
  "confirm-claim-request": "claim confirmed",
  "add-draft-order-items": "item added to a draft",
  "request-draft-order-edit": "draft edit requested",
  "confirm-draft-order-edit": "draft edit confirmed",
  "convert-draft-order": "draft made an order",
} as const

export type GatedPath = (typeof GATED_WORKFLOWS)[keyof typeof GATED_WORKFLOWS]

/** They alter an open change or a draft, which one of the above has to make final. */
const BEFORE_A_GATED_STEP = `order-edit-update-item-quantity update-order-edit-add-item update-order-edit-update-quantity
  update-claim-add-item update-exchange-add-item update-draft-order update-draft-order-action-item
  update-draft-order-item create-order-change create-order-change-actions update-order-change
  update-order-change-actions update-order-change-workflow begin-order-edit-order begin-exchange-order begin-claim-order
  begin-draft-order-edit refresh-cart-items`

/** They take away, move goods or money, or only read. */
const SELLS_NOTHING = `accept-order-transfer-workflow add-draft-order-promotion add-draft-order-shipping-methods
  add-shipping-method-to-cart archive-order-workflow authorize-payment-session-for-order begin-return-order
  cancel-begin-order-claim cancel-begin-order-exchange cancel-begin-order-edit cancel-claim cancel-draft-order-edit cancel-exchange cancel-order
  cancel-order-change cancel-order-fulfillment cancel-transfer-order-request claim-item claim-request-item-return
  complete-order-workflow compute-draft-order-adjustments create-cart-credit-lines create-claim-shipping-method
  create-complete-return-order create-exchange-shipping-method create-or-update-order-payment-collection
  create-order-credit-lines create-order-edit-shipping-method create-order-fulfillment create-order-payment-collection
  create-order-refund-credit-lines create-order-shipment create-payment-collection-for-cart decline-order-change
  decline-transfer-order-request delete-cart-credit-lines delete-draft-order delete-line-items delete-order-change
  delete-order-change-actions delete-order-payment-collectionworkflow delete-reservations-by-line-items
  exchange-request-item-return export-orders fetch-shipping-option-for-draft-order get-order-detail get-orders-list
  list-shipping-options-for-cart list-shipping-options-for-cart-with-pricing list-shipping-options-for-order
  mark-order-fulfillment-as-delivered-workflow receive-return-order refresh-cart-shipping-methods
  refresh-claim-shipping refresh-confirmed-draft-order-shipping-methods refresh-draft-order-adjustments
  refresh-exchange-shipping refresh-payment-collection-for-cart refresh-pending-draft-order-shipping-methods
  remove-claim-shipping-method remove-draft-order-action-item remove-draft-order-action-shipping-method
  remove-draft-order-promotions remove-draft-order-shipping-method remove-exchange-shipping-method
  remove-item-claim-action remove-item-claim-add-action remove-item-exchange-action remove-order-edit-shipping-method
  request-order-transfer-workflow transfer-order-to-guest-workflow update-cart-promotions
  update-claim-item update-claim-shipping-method update-draft-order-action-shipping-method
  update-draft-order-shipping-method update-exchange-shipping-method update-order-edit-shipping-method
  update-order-tax-lines update-order-workflow`

const words = (text: string) => text.split(/\s+/)

export const HARMLESS_WORKFLOWS = [
  ...words(BEFORE_A_GATED_STEP),
  ...words(SELLS_NOTHING),
  "remove-item-order edit-action",
]

/** Whether a workflow's id says that it is about carts or orders. */
export const concernsOrders = (id: string): boolean => /cart|order|claim|exchange|line-item/.test(id)
