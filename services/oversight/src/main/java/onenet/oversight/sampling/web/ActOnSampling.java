package onenet.oversight.sampling.web;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import onenet.requests.Idempotent;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** An act on a plan, a check or an inspector that happens once however often it is sent, and what it may answer besides success. */
@InterceptorBinding
@Idempotent
@Target(METHOD)
@Retention(RUNTIME)
@APIResponse(responseCode = "400", description = "Input not valid, or Idempotency-Key missing")
@APIResponse(responseCode = "401", description = "No valid token")
@APIResponse(responseCode = "403", description = "Role, draw or four eyes forbids it")
@APIResponse(responseCode = "404", description = "No such thing for this actor")
@APIResponse(
        responseCode = "409",
        description = "The status does not allow it, or the key was used for another request")
@APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
@APIResponse(responseCode = "422", description = "The rules of spot checks do not allow it")
@APIResponse(responseCode = "428", description = "If-Match missing")
public @interface ActOnSampling {}
