#!/usr/bin/env node
// `npm run dev`: everything on a fresh clone, with nothing but Node and npm.
// The rest is imported once the version is known to be new enough to read it.
import "./lib/node-version.mjs"

import("./dev/main.mjs").then(({ main }) => main(process.argv.slice(2)))
