"use client"

/** Last resort: the root layout itself failed, so this page brings its own document and needs no style sheet. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body
        style={{
          fontFamily: "system-ui, sans-serif",
          margin: "15vh auto",
          maxWidth: "34rem",
          padding: "0 1rem",
        }}
      >
        <h1>This page did not load</h1>
        <p>Something went wrong on our side. Try again in a minute.</p>
        <button type="button" onClick={reset} style={{ font: "inherit", padding: "0.75rem 1.25rem" }}>
          Try again
        </button>
      </body>
    </html>
  )
}
