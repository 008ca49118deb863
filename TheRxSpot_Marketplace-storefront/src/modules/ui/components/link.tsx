import NextLink from "next/link"
import type { ComponentProps } from "react"
import { cx } from "../class-names"
import { buttonClass, type ButtonSize, type ButtonVariant } from "./button-styles"

/** A link in running text. */
export function TextLink({ className, ...rest }: ComponentProps<typeof NextLink>) {
  return (
    <NextLink
      {...rest}
      className={cx(
        "font-medium text-brand underline decoration-brand/35 decoration-[1.5px] underline-offset-4 hover:decoration-brand",
        className,
      )}
    />
  )
}

type ButtonLinkProps = ComponentProps<typeof NextLink> & { variant?: ButtonVariant; size?: ButtonSize }

/** A link that looks like a button: for going somewhere, never for doing something. */
export function ButtonLink({ variant, size, className, ...rest }: ButtonLinkProps) {
  return <NextLink {...rest} className={buttonClass(variant, size, className)} />
}
