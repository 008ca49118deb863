/** The container's health check: whether this process answers; what it depends on is asked at /health/ready. */
const port = process.env.PORT || "9000"
const path = process.argv[2] ?? "/health/live"
const alive = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(2500) }).then(
  // A worker has no routes of ours: its 404 is an answer too.
  ({ status }) => status < 500,
  () => false,
)
process.exitCode = alive ? 0 : 1
