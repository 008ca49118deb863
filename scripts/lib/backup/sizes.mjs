/** @param {number} bytes @returns {string} for people */
export function size(bytes) {
  const units = ["bytes", "KiB", "MiB", "GiB", "TiB"]
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10))
  return `${power === 0 ? bytes : (bytes / 2 ** (10 * power)).toFixed(1)} ${units[power]}`
}

/** @param {{ parts: { bytes: number }[] }} manifest */
export const totalSize = ({ parts }) => size(parts.reduce((sum, { bytes }) => sum + bytes, 0))
