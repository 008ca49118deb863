#!/usr/bin/env node
// `npm test`: everything there is to check, on a fresh clone; `node scripts/test.mjs unit|integration|e2e` one part.
// The rest is imported once the version is known to be new enough to read it.
import "./lib/node-version.mjs"

import("./test/main.mjs").then(({ main }) => main(process.argv.slice(2)))
