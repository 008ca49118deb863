import * as fc from "fast-check"
import { histories, live } from "./support/ledger-histories"
import { MemoryLedger } from "./support/memory-ledger"

describe("the ledger's rules", () => {
  it("balance, pay nothing twice and lose nothing, in 10,000 random histories", async () => {
    await fc.assert(
      fc.asyncProperty(histories, (deeds) => live(new MemoryLedger(), deeds)),
      { numRuns: 10_000 },
    )
  }, 120_000)
})
