/**
 * Whether this process serves, as opposed to a command that boots the application, does one thing and exits
 * (`medusa exec`, `user`, `db:…`): such a one would claim events and leave in the middle of sending them.
 */
export function isServerProcess(argv: readonly string[] = process.argv): boolean {
  const command = argv[2] ?? ""
  return !/^(exec|user|build|lint|plugin:.*|db:.*)$/.test(command)
}
