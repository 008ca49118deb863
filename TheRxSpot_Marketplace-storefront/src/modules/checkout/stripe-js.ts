/** As much of Stripe.js as we use. It must come from Stripe's own address: that is what keeps card numbers off our pages. */
const ADDRESS = "https://js.stripe.com/v3/"

type Failure = { message?: string }

export interface PaymentElement {
  mount(place: HTMLElement): void
  on(event: "ready" | "loaderror", listener: () => void): void
}

export interface StripeElements {
  create(kind: "payment"): PaymentElement
}

export interface StripePage {
  elements(options: { clientSecret: string }): StripeElements
  confirmPayment(options: {
    elements: StripeElements
    confirmParams: { return_url: string }
    redirect: "if_required"
  }): Promise<{ error?: Failure }>
}

declare global {
  interface Window {
    Stripe?: (publishable_key: string) => StripePage
  }
}

let loading: Promise<void> | undefined

/** Stripe's own script, loaded once a page. Rejects when it does not come. */
export async function loadStripe(publishable_key: string): Promise<StripePage> {
  loading ??= new Promise<void>((resolve, reject) => {
    const script = document.createElement("script")
    script.src = ADDRESS
    script.onload = () => resolve()
    script.onerror = () => {
      loading = undefined
      reject(new Error("Stripe.js did not load"))
    }
    document.head.append(script)
  })
  await loading
  if (!window.Stripe) throw new Error("Stripe.js did not load")
  return window.Stripe(publishable_key)
}
