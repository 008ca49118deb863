import { casesView } from "./cases.mjs"

/**
 * @param {{ ledger: import("../ledger.mjs").Ledger, auto: boolean }} pharmacy @returns {string} the whole page
 */
export const page = ({ ledger, auto }) => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Demo pharmacy</title>
  <link rel="stylesheet" href="/style.css">
  <script type="module" src="/live.js"></script>
</head>
<body>
  <header class="top">
    <div>
      <h1>Demo pharmacy</h1>
      <p>A stand-in for a fulfilment partner. It checks each delivery, shows it here, and reports back.</p>
    </div>
    <form method="post" action="/auto" class="auto">
      <span>${auto ? "Answers by itself: received, in progress, shipped." : "Waits for you to answer."}</span>
      <button class="quiet">${auto ? "Answer by hand" : "Answer by itself"}</button>
    </form>
  </header>
  <main id="cases" aria-live="polite">${casesView(ledger)}</main>
  <footer>Deliveries carry ids only, never health data.</footer>
</body>
</html>
`
