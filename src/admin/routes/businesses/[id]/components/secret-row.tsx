import { Badge, Button, Text, toast } from "@medusajs/ui"
import { useAsk } from "../../../../components/use-ask"
import { useChangeSecret, type SecretChange } from "../../../../hooks/api/business-secrets"
import type { SecretKind, TabProps } from "../../../../hooks/api/businesses"

type Props = TabProps & { kind: SecretKind; title: string; about: string; onSecret: (secret: string) => void }

const standing = (count: number) =>
  count === 0 ? "Platform's own" : count === 1 ? "Its own" : "Its own, and the one before"

const ASK = {
  rotate: {
    description: "The new secret is shown once. The one before keeps counting.",
    confirmText: "Make it",
  },
  retire: { description: "Only the newest secret counts from now on.", confirmText: "End it" },
  remove: { description: "From now on the platform's own secret counts.", confirmText: "Remove" },
}

/** One kind of secret: how it stands, and what can be done. */
export const SecretRow = ({ business, kind, title, about, onSecret }: Props) => {
  const { mutate, isPending } = useChangeSecret(business.id)
  const ask = useAsk()
  const count = business.secrets[kind]

  const change = async (action: SecretChange["action"], question: string) => {
    if (!(await ask({ title: question, ...ASK[action] }))) return
    mutate(
      { kind, action },
      {
        onSuccess: ({ secret }) => (secret ? onSecret(secret) : toast.success("The secrets are changed")),
        onError: ({ message }) => toast.error("Nothing was changed", { description: message }),
      },
    )
  }

  return (
    <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
      <div>
        <div className="flex items-center gap-2">
          <Text weight="plus">{title}</Text>
          <Badge size="2xsmall" color={count > 1 ? "orange" : "grey"}>
            {standing(count)}
          </Badge>
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {about}
        </Text>
      </div>
      <div className="flex flex-wrap gap-2">
        {count > 1 && (
          <Button
            size="small"
            variant="secondary"
            isLoading={isPending}
            onClick={() => change("retire", "End the secret before?")}
          >
            End the one before
          </Button>
        )}
        {count > 0 && (
          <Button
            size="small"
            variant="secondary"
            isLoading={isPending}
            onClick={() => change("remove", `Remove the secrets of ${title.toLowerCase()}?`)}
          >
            Remove
          </Button>
        )}
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending}
          aria-label={`New secret for ${title.toLowerCase()}`}
          onClick={() => change("rotate", `Make a new secret for ${title.toLowerCase()}?`)}
        >
          New secret
        </Button>
      </div>
    </div>
  )
}
