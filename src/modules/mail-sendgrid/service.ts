import { MailService } from "@sendgrid/mail"
import { Client } from "@sendgrid/client"
import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"

type Options = { api_key: string; from: string; base_url?: string }

/**
 * E-mail through SendGrid's own SDK. Medusa's provider is not used because it knows no other address than SendGrid's
 * US one, and its errors repeat the answer, which may quote a recipient.
 */
export class SendgridMailService extends AbstractNotificationProviderService {
  static override identifier = "mail-sendgrid"
  private readonly mail = new MailService()

  constructor(
    _container: Record<string, unknown>,
    private readonly options: Options,
  ) {
    super()
    const client = new Client()
    client.setApiKey(options.api_key)
    if (options.base_url) client.setDefaultRequest("baseUrl", options.base_url)
    this.mail.setClient(client)
  }

  override async send(mail: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const { subject = "", html = "", text } = mail.content ?? {}
    try {
      const [response] = await this.mail.send({ to: mail.to, from: this.options.from, subject, html, text })
      return { id: String(response.headers["x-message-id"] ?? "") }
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : "unknown"
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `SendGrid did not take the e-mail (${code})`)
    }
  }
}
