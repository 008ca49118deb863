/** How a link looks in our pages: Medusa's own blue is too pale for small type on white (3.7 : 1). */
export const LINK =
  "text-ui-fg-base hover:text-ui-fg-interactive-hover underline decoration-ui-border-strong underline-offset-2"
