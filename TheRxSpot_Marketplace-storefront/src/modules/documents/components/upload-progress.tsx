import { Button } from "@/modules/ui/components/button"
import type { ButtonSize } from "@/modules/ui/components/button-styles"
import { Progress } from "@/modules/ui/components/progress"
import type { Uploading } from "../use-documents"

/** How much of a file has left, and a way to stop it. Once all of it has, our side still checks and keeps it. */
export function UploadProgress({
  uploading,
  size,
  onStop,
}: {
  uploading: Uploading
  size: ButtonSize
  onStop: () => void
}) {
  const percent = Math.floor(uploading.share * 100)
  const label = percent < 100 ? `Sending ${uploading.name}: ${percent} %` : `Checking ${uploading.name}`
  return (
    <div className="flex min-h-28 flex-col justify-center gap-3 rounded-md border border-line px-4 py-5">
      <div
        role="progressbar"
        aria-label="Upload"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <Progress value={percent} max={100} label={label} />
      </div>
      <Button variant="quiet" size={size} className="self-start" onClick={onStop}>
        Stop
      </Button>
    </div>
  )
}
