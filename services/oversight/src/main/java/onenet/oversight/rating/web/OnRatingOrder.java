package onenet.oversight.rating.web;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;

/** What every act on one work order comes with: which one, seen in which version, under which key. */
record OnRatingOrder(
        @PathParam("orderNumber") String orderNumber,
        @HeaderParam("If-Match") String ifMatch,
        @HeaderParam("Idempotency-Key") String idempotencyKey) {}
