// Keeps the cases current, and shows times in the viewer's zone. Without it the page works by reloading.
const main = document.querySelector("#cases")
let shown = ""

function localTimes() {
  for (const element of main.querySelectorAll("time")) {
    const at = new Date(element.dateTime)
    element.textContent = at.toLocaleTimeString()
    element.title = at.toLocaleString()
  }
}

async function refresh() {
  const answer = await fetch("/cases").catch(() => undefined)
  const html = await answer?.text()
  if (html === undefined || html === shown) return
  const { activeElement } = document
  const focused = activeElement?.closest("article")?.id
  const value = activeElement instanceof HTMLButtonElement ? activeElement.value : ""
  shown = html
  main.innerHTML = html
  localTimes()
  if (focused) document.getElementById(focused)?.querySelector(`button[value="${value}"]`)?.focus()
}

main.addEventListener("submit", async (event) => {
  event.preventDefault()
  const body = new URLSearchParams(new FormData(event.target, event.submitter))
  event.submitter.setAttribute("aria-busy", "true")
  await fetch(event.target.action, { method: "POST", body }).catch(() => undefined)
  await refresh()
})

localTimes()
setInterval(refresh, 1500)
