package onenet.casedesk.web;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The paper of an act before the act: refused as the act itself would be, and nothing is done. */
@ActAnswers
@Target(METHOD)
@Retention(RUNTIME)
@APIResponse(
        responseCode = "200",
        description = "The paper",
        content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)))
public @interface PreviewOfPaper {}
