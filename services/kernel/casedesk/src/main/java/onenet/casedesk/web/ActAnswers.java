package onenet.casedesk.web;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What an act on a case, done or rehearsed, may answer besides success. */
@Target({METHOD, ANNOTATION_TYPE})
@Retention(RUNTIME)
@APIResponse(responseCode = "400", description = "Input not valid, or Idempotency-Key missing")
@APIResponse(responseCode = "401", description = "No valid token")
@APIResponse(responseCode = "403", description = "Role, office, four eyes or recusal forbids it")
@APIResponse(responseCode = "404", description = "No such case for this actor")
@APIResponse(
        responseCode = "409",
        description = "The status does not allow it, or the key was used for another request")
@APIResponse(responseCode = "412", description = "Somebody changed the case meanwhile")
@APIResponse(responseCode = "422", description = "The law or the item definition does not allow it")
@APIResponse(responseCode = "428", description = "If-Match missing")
public @interface ActAnswers {}
