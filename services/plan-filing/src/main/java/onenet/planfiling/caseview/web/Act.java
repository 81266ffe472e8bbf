package onenet.planfiling.caseview.web;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Documents what every act on a case may answer besides success. */
@Target(METHOD)
@Retention(RUNTIME)
@APIResponse(responseCode = "400", description = "Input not valid, or Idempotency-Key missing")
@APIResponse(responseCode = "401", description = "No valid token")
@APIResponse(responseCode = "403", description = "Role or office forbids it")
@APIResponse(responseCode = "404", description = "No such filing for this actor")
@APIResponse(
        responseCode = "409",
        description = "The status does not allow it, or the key was used for another request")
@APIResponse(responseCode = "412", description = "Somebody changed the case meanwhile")
@APIResponse(responseCode = "422", description = "The law or the item definition does not allow it")
@APIResponse(responseCode = "428", description = "If-Match missing")
public @interface Act {}
