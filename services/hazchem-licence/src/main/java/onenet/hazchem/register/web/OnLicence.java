package onenet.hazchem.register.web;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;

/** What every act on one licence comes with: which licence, seen in which version, under which key. */
public record OnLicence(
        @PathParam("licenceId") String licenceId,
        @HeaderParam("If-Match") String ifMatch,
        @HeaderParam("Idempotency-Key") String idempotencyKey) {}
