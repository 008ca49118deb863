# The backend: web, worker and migrations are one image with different commands (docker-compose.yml).
#   docker build -t therxspot .
# No secret is needed or taken while building: configuration comes in when a container starts.
ARG NODE_IMAGE=node:20-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
ENV MEDUSA_DISABLE_TELEMETRY=true
COPY package.json package-lock.json .npmrc ./
# Development packages too: the compiler and the admin's bundler are among them.
RUN npm ci --no-audit --no-fund
COPY tsconfig.json medusa-config.ts instrumentation.ts ./
COPY src ./src
RUN npm run build -- --no-lint
RUN npm prune --omit=dev --no-audit --no-fund
# Migrating makes these folders for modules that have none, where an unprivileged user could not.
RUN for folder in node_modules/@medusajs/*/dist .medusa/server/src/modules/*/; do mkdir -p "$folder/migrations"; done

FROM ${NODE_IMAGE}
# XDG_CONFIG_HOME: the Medusa CLI keeps a settings file, and the home folder may not be writable.
ENV NODE_ENV=production PORT=9000 MEDUSA_DISABLE_TELEMETRY=true XDG_CONFIG_HOME=/app/.data/config
WORKDIR /app
COPY package.json ./
COPY --from=build /app/node_modules ./node_modules
# Medusa builds here, not into dist; Node finds node_modules in the folder above.
COPY --from=build /app/.medusa/server ./.medusa/server
COPY scripts ./scripts
# All the process may write: operators' uploads, mail that has no SendGrid to leave by, documents without an object store.
RUN mkdir -p .data && chown -R 1000:1000 .data
USER 1000:1000
EXPOSE 9000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 CMD ["node", "scripts/healthcheck.mjs"]
# Node itself, not npm: a shell between would swallow SIGTERM.
CMD ["node", "scripts/start.mjs"]
