package onenet.safetyreview.caseview;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import onenet.casedesk.web.ActOnCase;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** An act on a review: it answers with the review. */
@InterceptorBinding
@ActOnCase
@Target(METHOD)
@Retention(RUNTIME)
@APIResponse(
        responseCode = "201",
        description = "The review after the act",
        content = @Content(schema = @Schema(implementation = ReviewView.class)))
public @interface ReviewAct {}
