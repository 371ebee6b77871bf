/**
 * Whether a host of a URL, as `URL.hostname` writes it, is this machine: 127.0.0.0/8, also mapped into IPv6, ::1, or
 * `localhost`. Source: RFC 1122 §3.2.1.3, RFC 4291 §2.5.3 and §2.5.5.2.
 */
export function isLoopback(hostname: string): boolean {
  return (
    /^127(?:\.\d{1,3}){3}$/.test(hostname) ||
    /^\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\]$/.test(hostname) ||
    hostname === "[::1]" ||
    hostname === "localhost"
  );
}
