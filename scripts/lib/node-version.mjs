// Imported first, for its effect: everything after it may use what Node 20.19 has.
// Keep the syntax of this file old enough for the Node versions it has to turn away.
const NEEDED = [20, 19]

const parts = process.versions.node.split(".").map(Number)
const tooOld = parts[0] < NEEDED[0] || (parts[0] === NEEDED[0] && parts[1] < NEEDED[1])

if (tooOld) {
  console.error(
    "This needs Node " +
      NEEDED.join(".") +
      " or newer, and this is Node " +
      process.versions.node +
      ": install a newer one from https://nodejs.org and run the command again.",
  )
  process.exit(1)
}
