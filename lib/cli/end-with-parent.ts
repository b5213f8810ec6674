/**
 * Ends this process soon after the one that started it is gone: a killed npm takes only its shell along,
 * and the server would stay behind unseen and hold the port.
 */
export function endWithParent() {
  const parent = process.ppid
  const timer = setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 500)
  timer.unref()
}
