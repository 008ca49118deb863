import { Button, Copy, Drawer, InlineTip, Text } from "@medusajs/ui"

/** Shows a new secret this one time. */
export const SecretOnce = ({ secret, close }: { secret: string | null; close: () => void }) => (
  <Drawer open={secret !== null} onOpenChange={(open) => !open && close()}>
    <Drawer.Content>
      <Drawer.Header>
        <Drawer.Title>New secret</Drawer.Title>
      </Drawer.Header>
      <Drawer.Body className="flex flex-1 flex-col gap-y-4">
        <InlineTip variant="warning" label="Copy it now">
          Nobody can read it again, not even we. Give it to the partner over a safe way, not by e-mail.
        </InlineTip>
        <div className="bg-ui-bg-subtle flex items-start gap-2 rounded-lg border p-3">
          <code className="txt-compact-small min-w-0 flex-1 break-all font-mono" aria-label="The secret">
            {secret}
          </code>
          <Copy content={secret ?? ""} className="text-ui-fg-muted" />
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          Once the partner uses it, end the one before.
        </Text>
      </Drawer.Body>
      <Drawer.Footer>
        <Button onClick={close}>I have copied it</Button>
      </Drawer.Footer>
    </Drawer.Content>
  </Drawer>
)
