import "react"

declare module "react" {
  // Custom properties are CSS as any other; React's own types leave them out.
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined
  }
}
