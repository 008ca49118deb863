import cluster from "node:cluster"
import { collectDefaultMetrics, Registry } from "prom-client"

/** Everything this process measures. */
export const registry = new Registry()

// Under PM2 several processes answer on one port, so each says which of them it is.
registry.setDefaultLabels({ worker: String(cluster.worker?.id ?? 0) })
collectDefaultMetrics({ register: registry })
