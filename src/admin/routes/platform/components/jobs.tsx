import { DateTime } from "../../../components/date-time"
import { Section } from "../../../components/section"
import { SimpleTable } from "../../../components/simple-table"
import { StatusBadge } from "../../../components/status-badge"
import { useJobs } from "../../../hooks/api/jobs"

/** How each scheduled job last went. */
export const Jobs = () => {
  const { data } = useJobs()
  if (!data) return null
  return (
    <Section title="Scheduled work" hint="Each runs once across all servers.">
      <SimpleTable
        heads={["Job", "Last run", "Went", "Last success", "Failures"]}
        empty="No job has run yet: the first is due within minutes of the start."
        rows={data.jobs.map((job) => ({
          key: job.name,
          cells: [
            job.name,
            <DateTime key="ran" at={job.started_at} />,
            <StatusBadge key="went" status={job.outcome} />,
            <DateTime key="succeeded" at={job.last_succeeded_at} />,
            `${job.failures} of ${job.runs}`,
          ],
        }))}
      />
    </Section>
  )
}
