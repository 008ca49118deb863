import type { Signal } from "@/modules/ui/components/signal"

type Status = { word: string; sentence: string; signal: Signal }

const STATUS: Readonly<Record<string, Status>> = {
  pending: { word: "Placed", sentence: "We have your order. It goes on once it is paid.", signal: "info" },
  consult_pending: { word: "In review", sentence: "A clinician reviews your answers first.", signal: "info" },
  consult_approved: {
    word: "Placed",
    sentence: "We have your order. It goes on once it is paid.",
    signal: "info",
  },
  consult_rejected: {
    word: "Stopped",
    sentence: "A clinician decided that this treatment is not right for you.",
    signal: "danger",
  },
  payment_captured: {
    word: "Paid",
    sentence: "Your payment is here. Next, the pharmacy prepares it.",
    signal: "success",
  },
  in_production: {
    word: "Being prepared",
    sentence: "The pharmacy is preparing your order.",
    signal: "brand",
  },
  shipped: { word: "Shipped", sentence: "Your order is on its way.", signal: "success" },
  delivered: { word: "Delivered", sentence: "Your order has arrived.", signal: "success" },
  on_hold: {
    word: "On hold",
    sentence: "We are checking something. You need to do nothing.",
    signal: "warning",
  },
  refunded: { word: "Refunded", sentence: "Your money is on its way back to you.", signal: "neutral" },
  cancelled: { word: "Cancelled", sentence: "This order was cancelled.", signal: "neutral" },
}

/** An unknown state is shown as it is: a new one must not vanish from the page. */
export const orderStatus = (state: string): Status =>
  STATUS[state] ?? { word: state.replaceAll("_", " "), sentence: "", signal: "neutral" }
