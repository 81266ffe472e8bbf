package onenet.hazchem.register.web;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import onenet.casedesk.web.ActOnCase;
import onenet.hazchem.register.LicenceView;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** An act on a licence: it answers with the licence. */
@InterceptorBinding
@ActOnCase
@Target(METHOD)
@Retention(RUNTIME)
@APIResponse(
        responseCode = "201",
        description = "The licence after the act",
        content = @Content(schema = @Schema(implementation = LicenceView.class)))
public @interface LicenceActAnswer {}
