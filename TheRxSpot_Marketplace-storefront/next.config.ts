import type { NextConfig } from "next"
import path from "node:path"

const config: NextConfig = {
  // Its Dockerfile asks for a server with only the packages it uses; "next start" cannot run that kind of build.
  output: process.env.NEXT_OUTPUT === "standalone" ? "standalone" : undefined,
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // The repository root has a lock file of its own; without this Next.js would take that folder for ours.
  turbopack: { root: path.resolve(import.meta.dirname) },
  outputFileTracingRoot: path.resolve(import.meta.dirname),
  // Every demo tenant is a subdomain of localhost; the dev server refuses other origins' assets unless told.
  allowedDevOrigins: ["*.localhost", "127.0.0.1"],
  // The dev server would print what actions are called with: passwords, and reasons a patient was turned down.
  logging: { serverFunctions: false },
  experimental: {
    serverActions: { bodySizeLimit: "256kb" },
    // A document of 10 MB with what a form puts around it: beyond this Next.js cuts a body off without a word.
    proxyClientMaxBodySize: "11mb",
  },
}

export default config
