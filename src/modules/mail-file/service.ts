import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"

type Options = { from: string; directory?: string }

/** Where no mail service is configured, each mail becomes one JSON file, so that nothing is lost and all can be seen. */
export class MailFileService extends AbstractNotificationProviderService {
  static override identifier = "mail-file"
  private static counter = 0

  constructor(
    _container: Record<string, unknown>,
    private readonly options: Options,
  ) {
    super()
  }

  override async send(mail: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const directory = path.resolve(this.options.directory ?? ".data/mail")
    const id = `${Date.now()}-${process.pid}-${MailFileService.counter++}`
    const content = { from: this.options.from, to: mail.to, template: mail.template, ...mail.content }
    await mkdir(directory, { recursive: true })
    await writeFile(path.join(directory, `${id}.json`), JSON.stringify(content, null, 2), { mode: 0o600 })
    return { id }
  }
}
