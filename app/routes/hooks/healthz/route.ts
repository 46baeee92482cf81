/** The process is alive and answers. Says nothing about what it depends on: see /readyz. */
export function loader() {
  return Response.json({ status: "alive" });
}
