const ENTITIES = /** @type {Record<string, string>} */ ({
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
})

/** @param {unknown} value @returns {string} */
export const escape = (value) => String(value).replace(/[&<>"']/g, (sign) => ENTITIES[sign])

/** A moment; the page's script shows it in the viewer's zone. @param {string} iso */
export const time = (iso) => `<time datetime="${escape(iso)}">${escape(iso.slice(11, 19))} UTC</time>`

/** @param {string} status @returns {string} "in_progress" → "In progress" */
export const words = (status) => {
  const spaced = status.replaceAll("_", " ")
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
