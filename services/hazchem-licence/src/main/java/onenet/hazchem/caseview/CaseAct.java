package onenet.hazchem.caseview;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import onenet.casedesk.web.ActOnCase;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** An act on a licence case: it answers with the case. */
@InterceptorBinding
@ActOnCase
@Target(METHOD)
@Retention(RUNTIME)
@APIResponse(
        responseCode = "201",
        description = "The case after the act",
        content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
public @interface CaseAct {}
