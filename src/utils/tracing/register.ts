import { registerOtel } from "@medusajs/medusa"
import { BatchSpanProcessor, type SpanExporter } from "@medusajs/framework/opentelemetry/sdk-trace-node"
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-proto"
import { env } from "../env-validator"
import { scrubSpan } from "./scrub-span"

/** Sends spans on only after everything private was taken out of them. */
class ScrubbingExporter implements SpanExporter {
  constructor(private readonly inner: SpanExporter) {}

  export(...[spans, done]: Parameters<SpanExporter["export"]>): void {
    this.inner.export(spans.map(scrubSpan), done)
  }
  async shutdown(): Promise<void> {
    await this.inner.shutdown()
  }
  async forceFlush(): Promise<void> {
    await this.inner.forceFlush?.()
  }
}

/** Makes traces where `OTEL_EXPORTER_OTLP_ENDPOINT` says where they go; none otherwise. */
export function registerTracing(): void {
  const endpoint = env.OTEL_EXPORTER_OTLP_ENDPOINT
  if (!endpoint) return
  const url = `${endpoint.replace(/\/+$/, "")}/v1/traces`
  const exporter = new ScrubbingExporter(new OTLPTraceExporter({ url }))
  registerOtel({
    serviceName: env.OTEL_SERVICE_NAME,
    exporter,
    spanProcessors: [new BatchSpanProcessor(exporter)],
    instrument: { http: true, query: true, workflows: true, db: true },
  })
}
