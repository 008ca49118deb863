import { MailFileService } from "../../../../src/modules/mail-file/service"
import { eventually } from "../../dispatch/support/eventually"

type Mail = { to: string; text: string }

/** Mails that go out, in place of the files they would become. */
export class Mailbox {
  private readonly mails: Mail[] = []

  constructor() {
    jest.spyOn(MailFileService.prototype, "send").mockImplementation(async (mail) => {
      this.mails.push({ to: mail.to, text: String(mail.content?.text ?? "") })
      return { id: `mail-${this.mails.length}` }
    })
  }

  to(address: string): Mail[] {
    return this.mails.filter((mail) => mail.to === address)
  }

  /** The token of the last link an address was sent, once it has arrived. */
  async resetToken(address: string, count = 1): Promise<string> {
    const mails = await eventually(() => {
      expect(this.to(address)).toHaveLength(count)
      return this.to(address)
    })
    return /reset-password(?:#|\?token=)(\S+)/.exec(mails.at(-1)?.text ?? "")?.[1] ?? ""
  }
}
