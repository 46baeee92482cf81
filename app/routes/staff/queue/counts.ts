/** As db/queries/queue.ts counts: the browser need not know the query to know where counting stops. */
export const MOST_COUNTED_SHOWN = 250;
