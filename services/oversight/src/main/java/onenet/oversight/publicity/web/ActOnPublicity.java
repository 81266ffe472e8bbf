package onenet.oversight.publicity.web;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import onenet.requests.Idempotent;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** An act on a published record that happens once however often it is sent, and what it may answer besides success. */
@InterceptorBinding
@Idempotent
@Target(METHOD)
@Retention(RUNTIME)
@APIResponse(responseCode = "400", description = "Input not valid, or Idempotency-Key missing")
@APIResponse(responseCode = "401", description = "No valid token")
@APIResponse(responseCode = "403", description = "Role or four eyes forbids it")
@APIResponse(responseCode = "404", description = "No such record for this actor")
@APIResponse(
        responseCode = "409",
        description = "The status does not allow it, or the key was used for another request")
@APIResponse(responseCode = "412", description = "Somebody changed the record meanwhile")
@APIResponse(responseCode = "422", description = "What is sent cannot be published")
@APIResponse(responseCode = "428", description = "If-Match missing")
public @interface ActOnPublicity {}
