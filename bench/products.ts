/**
 * How many `GET /store/products` a second one process answers for a business among 10,000, beside a stock Medusa on the
 * same database in the same run. Rounds alternate, so that whatever else the machine does meets all alike; the ratio is
 * the median of the rounds' own ratios.
 *
 * With `own-prices` each business has a price list of its own with a price of its own for every product.
 *
 *   npm run bench:products [-- <rounds> [own-prices]]
 */
import { startShops } from "./products/start-shops"
import { answersPerSecond, visit } from "./products/load"

const ROUNDS = Number(process.argv[2] ?? 9)
const HAS_OWN_PRICES = process.argv.includes("own-prices")
const BUSINESSES = 10_000
const SLOW_MS = 3000
const FAST_MS = 1500
/** Businesses asked in one round; no slow server gets through them, so none is asked twice. */
const A_ROUND = 150

type Rates = { stock: number; uncached: number; cached: number }

const median = (numbers: number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0

async function main(): Promise<void> {
  const shops = await startShops(BUSINESSES, HAS_OWN_PRICES)
  const { keys, path, stock_url, our_url } = shops
  const asks = (url: string, some: string[]) =>
    some.map((key) => ({ url: url + path, headers: { "x-publishable-api-key": key } }))
  const [visited, others] = [keys.slice(0, 1), keys.slice(1)]
  const round = async (number: number): Promise<Rates> => {
    const some = others.slice(number * A_ROUND, (number + 1) * A_ROUND)
    // What a visited business has of its own in any case: Medusa's look-up of its key, and whose it is.
    await visit(our_url, some)
    const stock = await answersPerSecond(asks(stock_url, some), SLOW_MS)
    const uncached = await answersPerSecond(asks(our_url, some), SLOW_MS)
    return { stock, uncached, cached: await answersPerSecond(asks(our_url, visited), FAST_MS) }
  }
  try {
    await round(0)
    const rounds: Rates[] = []
    for (let number = 1; number <= ROUNDS; number++) rounds.push(await round(number))
    print(rounds)
  } finally {
    await shops.stop()
  }
}

function print(rounds: Rates[]): void {
  console.log(
    `\nGET /store/products, one of ${BUSINESSES.toLocaleString("en")} businesses${HAS_OWN_PRICES ? " with prices of their own" : ""}, ${rounds.length} rounds`,
  )
  console.log(`\n${"".padEnd(28)} answers/s   of stock`)
  const rows: [string, keyof Rates][] = [
    ["stock Medusa", "stock"],
    ["ours, answer not kept yet", "uncached"],
    ["ours, answer kept", "cached"],
  ]
  for (const [name, of] of rows) {
    const rate = median(rounds.map((one) => one[of]))
    const ratio = median(rounds.map((one) => one[of] / one.stock))
    console.log(`${name.padEnd(28)} ${rate.toFixed(1).padStart(9)} ${ratio.toFixed(2).padStart(10)}`)
  }
}

void main()
