import type { Logger } from "@medusajs/framework/types"
import { unavailable } from "../../utils/coded-error"
import { NoVerdict, scanWithClamd, type ScannerAddress } from "./scanner/clamd"
import { readSpooled } from "./spool"
import type { ScanResult, SpooledDocument } from "./types"

/** @throws CodedError SCANNER_UNAVAILABLE when the scanner gives no verdict: nothing passes unscanned */
export async function scanUpload(
  spooled: SpooledDocument,
  scanner: ScannerAddress,
  logger: Logger,
): Promise<ScanResult> {
  try {
    const verdict = await scanWithClamd(readSpooled(spooled), scanner)
    if (verdict.result === "clean") return { scan_result: "clean", finding: null }
    logger.warn(`Document ${spooled.id} goes into quarantine: ${verdict.finding}`)
    return { scan_result: "infected", finding: verdict.finding }
  } catch (error) {
    if (!(error instanceof NoVerdict)) throw error
    logger.error(`Uploads are refused: ${error.message}`)
    throw unavailable(
      "SCANNER_UNAVAILABLE",
      "Documents cannot be checked for viruses right now. Try again later.",
    )
  }
}
